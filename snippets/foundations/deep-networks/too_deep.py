import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images[:600] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels[:600])  # (N,)

for depth, cure in ((2, "none"), (20, "none"), (20, "He"), (20, "skip")):
    torch.manual_seed(0)
    layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))
    last = nn.Linear(64, 10)
    if cure == "He":  # weights large enough for signals to keep their size
        for layer in layers:
            nn.init.kaiming_normal_(layer.weight)
    optimizer = torch.optim.Adam([*layers.parameters(), *last.parameters()])
    for step in range(100):
        hidden = x  # (N, 64)
        for layer in layers:
            before, hidden = hidden, torch.relu(layer(hidden))
            if cure == "skip":
                hidden = before + hidden
        logits = last(hidden)  # (N, 10)
        loss = nn.functional.cross_entropy(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = (logits.argmax(dim=1) == y).float().mean()
    print(f"depth {depth:2}, cure {cure:4}: {correct:.0%} of the training data correct")
