# Wrong in its second stack, 20 plain layers; the last one skips and normalizes.
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images[:300] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels[:300])  # (N,)

for depth, kind in ((2, "plain"), (20, "plain"), (20, "skip"), (20, "skip and norm")):
    torch.manual_seed(0)
    layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))
    last = nn.Linear(64, 10)
    optimizer = torch.optim.SGD([*layers.parameters(), *last.parameters()], lr=0.05)
    for step in range(101):
        hidden = x  # (N, 64)
        for layer in layers:
            if kind == "plain":
                hidden = torch.relu(layer(hidden))
            elif kind == "skip":
                hidden = hidden + torch.relu(layer(hidden))
            else:
                hidden = hidden + torch.relu(layer(F.layer_norm(hidden, (64,))))
        size = hidden.square().mean().sqrt().item()
        if kind == "skip and norm":
            hidden = F.layer_norm(hidden, (64,))
        logits = last(hidden)  # (N, 10)
        if step == 0:
            print(
                f"depth {depth:2}, {kind:13}  signal {size:4.1f} at the end", end=", "
            )
        loss = F.cross_entropy(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (logits.argmax(dim=1) == y).float().mean()
    print(f"{right:.0%} right after 100 steps")
