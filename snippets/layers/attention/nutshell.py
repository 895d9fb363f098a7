import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 6, 8)  # (B, T, D) each
out = F.scaled_dot_product_attention(q, k, v)  # (B, T, D)
causal = F.scaled_dot_product_attention(q, k, v, is_causal=True)

weights = (q @ k.mT / 8**0.5).softmax(dim=-1)  # (B, T, T)
print("output ", tuple(out.shape))
print("average:", torch.allclose(out, weights @ v, atol=1e-6))
print("causal: ", torch.equal(causal[:, 0], v[:, 0]))  # the first
