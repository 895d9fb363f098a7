import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.randint(3, (8,))  # (B, D), (B,)

loss = nn.functional.cross_entropy(model(x), labels)
copy = torch.tensor(loss.item(), requires_grad=True)  # wrong: a number has no history
copy.backward()  # no error: the gradient ends in the copy
print("copy.grad:     ", copy.grad)
print("through a copy:", model.weight.grad)

loss.backward()
print("through loss:  ", model.weight.grad.shape)
