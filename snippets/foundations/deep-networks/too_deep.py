import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images[:600] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels[:600])  # (N,)

for depth, skip in ((2, 0), (20, 0), (20, 1)):
    torch.manual_seed(0)
    layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))
    last = nn.Linear(64, 10)
    parameters = [*layers.parameters(), *last.parameters()]
    optimizer = torch.optim.Adam(parameters)
    for step in range(100):
        hidden = x  # (N, 64)
        for layer in layers:
            hidden = skip * hidden + torch.relu(layer(hidden))
        logits = last(hidden)  # (N, 10)
        loss = nn.functional.cross_entropy(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = (logits.argmax(dim=1) == y).float().mean()
    print(f"depth {depth:2}, skip={skip}: {correct:.0%} of the training data correct")
