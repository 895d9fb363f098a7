import torch

x = torch.tensor([-3.0, 0.0, 0.5])
print("tanh      ", torch.tanh(x))
print("by sigmoid", 2 * torch.sigmoid(2 * x) - 1)

x.requires_grad_()
torch.tanh(x).sum().backward()
print("slope     ", x.grad)
