import torch

w = torch.ones(2, 3)  # (D_out, D_in)
b = torch.tensor([[10.0], [20.0]])  # wrong: (D_out, 1), a column

two = torch.zeros(2, 3)  # (B, D_in): a batch of two happens to fit
print(two @ w.T + b)

right = torch.tensor([10.0, 20.0])  # (D_out,)
print(two @ w.T + right)
