# Wrong: the bias is as long as the batch, not as the output.
import torch

x = torch.randn(4, 3)  # (B, D_in)
w = torch.randn(2, 3)  # (D_out, D_in)
b = torch.zeros(4)  # (B,)

x @ w.T + b  # RuntimeError: The size of tensor a (2) must match
