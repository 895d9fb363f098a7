import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]

for depth, width in ((1, 64), (2, 41), (4, 29)):
    torch.manual_seed(0)
    layers, D = [], 64
    for _ in range(depth):
        layers += [nn.Linear(D, width), nn.ReLU()]
        D = width
    model = nn.Sequential(*layers, nn.Linear(D, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        loss = nn.functional.cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = (model(x_test).argmax(dim=1) == y_test).float().mean()
    parameters = sum(p.numel() for p in model.parameters())
    print(f"depth {depth}: {parameters} parameters, {correct:.0%} of held-out correct")
