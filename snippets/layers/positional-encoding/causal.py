import torch
from torch import nn

causal = torch.ones(6, 6).triu(1).bool()  # True: the future, which is blocked
options = {"dropout": 0.0, "batch_first": True, "norm_first": True}
for name, mask in (("no mask", None), ("causal mask", causal)):
    torch.manual_seed(0)
    token, norm, out = nn.Embedding(4, 16), nn.LayerNorm(16), nn.Linear(16, 4)
    blocks = [nn.TransformerEncoderLayer(16, 2, 32, **options) for _ in range(2)]
    modules = nn.ModuleList([token, *blocks, norm, out])
    optimizer = torch.optim.Adam(modules.parameters(), lr=0.01)
    for _ in range(150):
        digits = torch.randint(0, 4, (64, 6))  # (B, T)
        x = token(digits)  # (B, T, D): no positions
        for block in blocks:
            x = block(x, src_mask=mask)
        logits = out(norm(x[:, -1]))  # (B, K): at the last place,
        first = digits[:, 0]  # name the digit at the first
        loss = nn.functional.cross_entropy(logits, first)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (logits.argmax(dim=1) == first).float().mean()
    print(f"{name:11}  right: over 95% {right > 0.95}, under 70% {right < 0.7}")
