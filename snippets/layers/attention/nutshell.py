import torch
from torch.nn import functional as F

q, k, v = torch.randn(3, 1, 6, 8)  # (B, T, D) each
weights = (q @ k.mT / 8**0.5).softmax(dim=-1)  # (B, T, T)
built_in = F.scaled_dot_product_attention(q, k, v)
print("same:", torch.allclose(weights @ v, built_in, atol=1e-5))

causal = F.scaled_dot_product_attention(q, k, v, is_causal=True)
first_alone = torch.allclose(causal[0, 0], v[0, 0], atol=1e-5)
print("masked, the first sees only itself:", first_alone)
