import torch
from torch import nn
from torch.nn import functional as F


class CausalSelfAttention(nn.Module):
    def __init__(self, features, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(features, 3 * features)
        self.out = nn.Linear(features, features)

    def forward(self, x):  # (B, T, D)
        B, T, D = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # (B, H, T, D/H)
        return self.out(y.transpose(1, 2).reshape(B, T, D))  # heads side by side


torch.manual_seed(0)
x = torch.randn(2, 6, 32)  # (B, T, D)
attention = CausalSelfAttention(32, heads=4)
print("output", tuple(attention(x).shape))

mha = nn.MultiheadAttention(32, 4, batch_first=True)
mha.load_state_dict(dict(zip(mha.state_dict(), attention.state_dict().values())))
future = torch.ones(6, 6).triu(1).bool()  # True: blocked
out, _ = mha(x, x, x, attn_mask=future)
print("as nn.MultiheadAttention:", torch.allclose(attention(x), out, atol=1e-6))
