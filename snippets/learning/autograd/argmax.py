# Wrong: a loss that is cut off.
import torch
from torch import nn

torch.manual_seed(2)
model = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.randint(3, (8,))  # (B, D), (B,)

predicted = model(x).argmax(dim=1)  # (B,): integers have no slope
loss = (predicted != labels).float().mean()
print("predicted:", predicted.tolist())
print(f"share of errors: {loss:.2f}, grad_fn: {loss.grad_fn}")
loss.backward()  # RuntimeError: element 0 of tensors does not require grad
