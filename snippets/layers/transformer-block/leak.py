# Wrong in its first training, without a mask; the second is right.
import torch
from torch import nn

causal = torch.ones(8, 8).triu(1).bool()  # True: the future, which is blocked
for name, mask in (("no mask", None), ("causal", causal)):
    torch.manual_seed(0)
    token, position, out = nn.Embedding(10, 16), nn.Embedding(8, 16), nn.Linear(16, 10)
    block = nn.TransformerEncoderLayer(16, 1, 32, dropout=0.0, batch_first=True)
    modules = nn.ModuleList([token, position, block, out])
    optimizer = torch.optim.Adam(modules.parameters(), lr=0.02)
    for _ in range(40):
        digits = torch.randint(0, 10, (1000, 9))  # (B, T + 1): nothing to foresee
        x = token(digits[:, :-1]) + position.weight  # (B, T, D)
        logits = out(block(x, src_mask=mask))  # (B, T, K)
        loss = nn.functional.cross_entropy(logits.transpose(1, 2), digits[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    size = sum(p.numel() for p in modules.parameters())
    right = (logits.argmax(dim=2) == digits[:, 1:]).float().mean(dim=0)  # (T,)
    print(
        f"{name:7}  {size} parameters  loss {loss:.1f}  right:",
        *[f"{share:.1f}" for share in right],
    )
