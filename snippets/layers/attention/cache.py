import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 4, 6, 8)  # (B, H, T, D) each
whole = F.scaled_dot_product_attention(q, k, v, is_causal=True)

keys, values, steps = k[:, :, :0], v[:, :, :0], []  # the cache, still empty
for t in range(6):  # one new position at a time, as when a model writes
    keys = torch.cat([keys, k[:, :, [t]]], dim=2)
    values = torch.cat([values, v[:, :, [t]]], dim=2)
    steps.append(F.scaled_dot_product_attention(q[:, :, [t]], keys, values))
print("same as all at once:", torch.allclose(torch.cat(steps, dim=2), whole, atol=1e-6))

few_k, few_v = k[:, :2], v[:, :2]  # two heads of keys and values for four of queries
grouped = F.scaled_dot_product_attention(q, few_k, few_v, enable_gqa=True)
repeated = (few.repeat_interleave(2, dim=1) for few in (few_k, few_v))
same = torch.allclose(F.scaled_dot_product_attention(q, *repeated), grouped, atol=1e-6)
print("grouped is repeated:", same, " cache", few_k.numel(), "in place of", k.numel())
