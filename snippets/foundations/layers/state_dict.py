import io

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
for name, tensor in model.state_dict().items():
    print(name, tuple(tensor.shape))

file = io.BytesIO()  # or a path such as "model.pt"
torch.save(model.state_dict(), file)
file.seek(0)

fresh = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
x = torch.randn(4, 3)  # (B, D)
print("same before loading:", torch.equal(fresh(x), model(x)))
fresh.load_state_dict(torch.load(file))
print("same after loading: ", torch.equal(fresh(x), model(x)))
