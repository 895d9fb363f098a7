# Wrong in its first sum: the bias is a column. The second sum is right.
import torch

w = torch.ones(2, 3)  # (D_out, D_in)
column = torch.tensor([[10.0], [20.0]])  # (D_out, 1)
two = torch.zeros(2, 3)  # (B, D_in): a batch of two happens to fit
print(two @ w.T + column)

bias = torch.tensor([10.0, 20.0])  # (D_out,)
print(two @ w.T + bias)
