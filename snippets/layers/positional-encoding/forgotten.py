# Wrong in its first training, without positions; the second is right.
import matplotlib.pyplot as plt
import torch
from torch import nn

for name, style in {"no positions": "C3:", "learned positions": "C0-"}.items():
    torch.manual_seed(0)
    token, position = nn.Embedding(10, 32), nn.Embedding(8, 32)
    block = nn.TransformerEncoderLayer(32, 1, 64, dropout=0.0, batch_first=True)
    out = nn.Linear(32, 10)
    modules = nn.ModuleList([token, position, block, out])
    optimizer = torch.optim.Adam(modules.parameters(), lr=0.01)
    losses = []
    for _ in range(60):
        digits = torch.randint(0, 10, (64, 8))  # (B, T)
        x = token(digits)  # (B, T, D)
        if name == "learned positions":
            x = x + position.weight
        logits = out(block(x))  # (B, T, K)
        target = digits.flip(1)  # read the digits backwards
        loss = nn.functional.cross_entropy(logits.transpose(1, 2), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    right = (logits.argmax(dim=2) == target).float().mean()
    print(f"{name:17}  digits right: over 99% {right > 0.99}, under 50% {right < 0.5}")
    plt.plot(losses, style, label=name)

plt.xlabel("step of training")
plt.ylabel("loss")
plt.legend()
plt.show()
