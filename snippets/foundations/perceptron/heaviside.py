import torch

x, target = torch.tensor([1.0, 2.0]), 0.0
w = torch.tensor([0.5, 0.5], requires_grad=True)

output = torch.heaviside(x @ w, torch.tensor(0.0))  # 1, and should be 0
loss = (output - target) ** 2
loss.backward()  # RuntimeError: derivative for aten::heaviside is not implemented
