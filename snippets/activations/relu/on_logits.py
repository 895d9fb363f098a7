# Wrong and right: ReLU on the output.
import torch
from torch.nn import functional as F

logits = torch.tensor([[-1.0, -2.0, -0.5]], requires_grad=True)  # (B, K)
label = torch.tensor([2])
for name, output in (("logits      ", logits), ("ReLU(logits)", torch.relu(logits))):
    loss = F.cross_entropy(output, label)
    (slope,) = torch.autograd.grad(loss, logits)
    print(f"{name}  loss {loss:.3f}  learns: {bool(slope.any())}")
