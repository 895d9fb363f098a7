import torch
from torch.nn import functional as F

q = torch.linspace(-1, 1, 6).reshape(2, 3)  # (T, D): two questions
k = torch.linspace(2, -1, 12).reshape(4, 3)  # (S, D): four labels
v = torch.linspace(0, 1, 8).reshape(4, 2)  # (S, values): and what they stand for

scores = q @ k.T / 3**0.5  # (T, S)
weights = torch.exp(scores) / torch.exp(scores).sum(dim=1, keepdim=True)
print("weights", weights, sep="\n")
print("by hand", weights @ v, sep="\n")  # (T, values)
out = F.scaled_dot_product_attention(q, k, v)
print("F.scaled_dot_product_attention", out, sep="\n")
