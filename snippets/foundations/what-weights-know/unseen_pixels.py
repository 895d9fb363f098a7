import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 16), nn.Tanh(), nn.Linear(16, 10))
before = model[0].weight.detach().clone()  # (H, 64)

optimizer = torch.optim.Adam(model.parameters(), lr=0.01)  # no weight decay
for step in range(50):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

unchanged = (model[0].weight == before).all(dim=0)  # (64,)
never_inked = (x == 0).all(dim=0)  # (64,)
print("pixels whose weights never changed:", unchanged.nonzero().flatten().tolist())
print("pixels that are 0 in every image:  ", never_inked.nonzero().flatten().tolist())
