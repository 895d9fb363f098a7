import torch
from torch import nn
from torch.nn import functional as F


def rotate(x):  # (B, H, T, D/H): RoPE, in halves
    T, D = x.shape[2:]
    angle = torch.arange(T)[:, None] * 10_000 ** -(torch.arange(0, D, 2) / D)
    a, b = x.chunk(2, dim=3)
    cos, sin = angle.cos(), angle.sin()  # (T, D/H/2)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], dim=3)


class Block(nn.Module):
    def __init__(self, features, heads):
        super().__init__()
        self.heads, hidden = heads, 8 * features // 3  # SwiGLU has three matrices
        self.norm1, self.norm2 = nn.RMSNorm(features), nn.RMSNorm(features)
        self.qkv = nn.Linear(features, 3 * features, bias=False)
        self.out = nn.Linear(features, features, bias=False)
        self.gate = nn.Linear(features, hidden, bias=False)
        self.up = nn.Linear(features, hidden, bias=False)
        self.down = nn.Linear(hidden, features, bias=False)

    def forward(self, x):  # (B, T, D)
        B, T, D = x.shape
        qkv = self.qkv(self.norm1(x)).view(B, T, 3, self.heads, -1)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # (B, H, T, D/H) each
        y = F.scaled_dot_product_attention(rotate(q), rotate(k), v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).reshape(B, T, D))
        h = self.norm2(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


torch.manual_seed(0)
model = nn.Sequential(*[Block(48, heads=4) for _ in range(6)], nn.RMSNorm(48))
x = torch.randn(2, 10, 48)  # (B, T, D): embedded words, without positions
print("output", tuple(model(x).shape))
changed = x.clone()
changed[:, -1] = 0.0
print("the past stays:", torch.allclose(model(x)[:, :-1], model(changed)[:, :-1]))
print("numbers a block:", sum(p.numel() for p in model[0].parameters()))
