# Wrong in its first fit: the default tolerance stops too early; the second is right.
import torch
from sklearn.linear_model import Perceptron

torch.manual_seed(0)
x = torch.randn(200, 2).double()  # (N, D)
distance = x[:, 0] - x[:, 1] + 1
keep = distance.abs() > 0.02  # a line separates the classes, with little room
x, targets = x[keep], (distance[keep] > 0).int()
print(f"{len(x)} examples, {targets.sum()} of them of class 1")

default = Perceptron().fit(x, targets)
patient = Perceptron(tol=None).fit(x, targets)
print("default:              ", f"{default.score(x, targets):.0%} right")
print("tol=None, 1000 passes:", f"{patient.score(x, targets):.0%} right")
