# Wrong and right: writing the formula yourself.
import torch
from torch.nn import functional as F

torch.set_printoptions(precision=2, sci_mode=False)
x = torch.tensor([-200.0, 0.0, 200.0], requires_grad=True)
for name, y in (
    ("1 / (1 + exp(-x))     ", 1 / (1 + (-x).exp())),
    ("exp(x) / (1 + exp(x)) ", x.exp() / (1 + x.exp())),
    ("torch.sigmoid         ", torch.sigmoid(x)),
    ("log of torch.sigmoid  ", torch.sigmoid(x).log()),
    ("F.logsigmoid          ", F.logsigmoid(x)),
):
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(name, y.detach())
    print("                 slope", slope.abs())
