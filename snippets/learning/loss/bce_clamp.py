import torch
from torch.nn import functional as F

z = torch.tensor([-200.0], requires_grad=True)  # sure of 0
y = torch.tensor([1.0])  # but it is 1

losses = {
    "on the logit  ": F.binary_cross_entropy_with_logits(z, y),
    "on its sigmoid": F.binary_cross_entropy(torch.sigmoid(z), y),
}
print("                loss  gradient")
for name, loss in losses.items():
    (slope,) = torch.autograd.grad(loss, z)
    print(f"{name}  {loss:.0f}   {slope.abs().item():.0f} in size")
