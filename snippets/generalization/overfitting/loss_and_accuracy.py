import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
for split in range(3):
    torch.manual_seed(split)
    order = torch.randperm(len(labels))
    x = torch.tensor(images / 16, dtype=torch.float32)[order]  # (N, 64)
    y = torch.tensor(labels)[order]  # (N,)

    model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for epoch in range(1, 201):
        loss = nn.functional.cross_entropy(model(x[:100]), y[:100])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if epoch in (10, 200):
            with torch.no_grad():
                logits = model(x[100:])
            wrong = logits.argmax(dim=1) != y[100:]
            losses = nn.functional.cross_entropy(logits, y[100:], reduction="none")
            print(f"epoch {epoch:3}: accuracy {1 - wrong.float().mean():.0%}", end="")
            print(
                f", loss {losses.mean():.1f} (where wrong {losses[wrong].mean():.1f})"
            )
