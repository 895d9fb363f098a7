# Wrong and right: measured with a graph, or with dropout.
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(100, 64), torch.randn(100, 1)  # (N, D), (N, 1)
model = nn.Sequential(nn.Dropout(), nn.Linear(64, 1))


def measure(name):
    loss, again = (nn.functional.mse_loss(model(x), y) for _ in range(2))
    print(f"{name:9}  loss {loss:.3f}, again {again:.3f}  graph {loss.requires_grad}")


measure("neither")
with torch.no_grad():
    measure("no_grad()")
model.eval()
measure("eval()")
with torch.no_grad():
    measure("both")
