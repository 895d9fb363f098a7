# Wrong and right: a target of the wrong shape.
import torch
from torch.nn import functional as F

y = torch.tensor([1.0, 2.0, 3.0, 4.0])  # (N,)
perfect = y.unsqueeze(1)  # (N, 1): the shape that nn.Linear(D, 1) returns
mean = torch.full((4, 1), 2.5)  # (N, 1): takes no notice of the inputs

loss = F.mse_loss(perfect, y)  # UserWarning: Using a target size
print("(N, 1) against (N,),   perfect: ", loss.item())
# written by hand there is not even a warning
print("(N, 1) against (N,),   the mean:", (mean - y).square().mean().item())

target = y.unsqueeze(1)  # (N, 1)
print("(N, 1) against (N, 1), perfect: ", F.mse_loss(perfect, target).item())
print("(N, 1) against (N, 1), the mean:", F.mse_loss(mean, target).item())
