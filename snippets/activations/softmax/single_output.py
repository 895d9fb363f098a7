# Wrong and right: a softmax over one output.
import torch

z = torch.tensor([[-5.0], [0.0], [7.0]], requires_grad=True)  # (B, 1)

p = torch.softmax(z, dim=1)  # e^z / e^z
(slope,) = torch.autograd.grad(p.sum(), z)
print("softmax of one output", p.flatten().tolist())
print("its gradient         ", slope.flatten().tolist())

p = torch.sigmoid(z).detach()  # (B, 1): right for one output
two = torch.cat([z, torch.zeros(3, 1)], dim=1).detach()  # (B, 2)
print("sigmoid of z         ", p.flatten())
print("softmax of [z, 0]    ", torch.softmax(two, dim=1)[:, 0])
