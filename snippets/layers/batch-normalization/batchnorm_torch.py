import torch
from torch import nn

x = torch.tensor([[0.1, 1.0], [0.2, 3.0], [0.6, 2.0]])  # (B, C)
gamma, beta = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 5.0])  # (C,): learned
running_mean, running_var = torch.zeros(2), torch.ones(2)
momentum, eps = 0.1, 1e-5

mean, var = x.mean(dim=0), x.var(dim=0, correction=0)  # divided by B
print("train", gamma * (x - mean) / (var + eps).sqrt() + beta, sep="\n")
running_mean.lerp_(mean, momentum)  # a tenth of the way to the new one
running_var.lerp_(x.var(dim=0), momentum)  # divided by B - 1
print("eval", gamma * (x - running_mean) / (running_var + eps).sqrt() + beta, sep="\n")

norm = nn.BatchNorm1d(2)
norm.load_state_dict({"weight": gamma, "bias": beta}, strict=False)
print("nn.BatchNorm1d, train", norm(x).detach(), sep="\n")
print("nn.BatchNorm1d, eval", norm.eval()(x).detach(), sep="\n")
print("running", norm.running_mean, norm.running_var)
