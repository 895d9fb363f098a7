import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images = torch.tensor(load_digits().images, dtype=torch.float32)  # (N, 8, 8)
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))

h = images[:5]  # (B, 8, 8): a batch of five
print("input  ", tuple(h.shape))
for layer in model:
    h = layer(h)  # what one layer gives is what the next one takes
    print(f"{type(layer).__name__:7}", tuple(h.shape))

print("all at once, the same:", h.equal(model(images[:5])))
