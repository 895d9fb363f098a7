import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 16), nn.Tanh(), nn.Linear(16, 10))
nn.functional.cross_entropy(model(x), y).backward()

no_gradient = (model[0].weight.grad == 0).all(dim=0)  # (H, 64) -> (64,)
never_inked = (x == 0).all(dim=0)  # (64,)
print("pixels whose weights get no gradient:", no_gradient.nonzero().flatten().tolist())
print("pixels that are 0 in every image:    ", never_inked.nonzero().flatten().tolist())
