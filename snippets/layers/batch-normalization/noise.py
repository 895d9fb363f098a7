import torch
from sklearn.datasets import load_digits
from torch import nn


class Noise(nn.Module):
    def forward(self, x):  # another scale and shift for each unit at every step
        return x * (1 + 0.5 * torch.randn(32)) + 0.5 * torch.randn(32)


digits = load_digits()
x = torch.tensor(digits.data[:128] / 16, dtype=torch.float32)  # (N, D)
y = torch.tensor(digits.target[:128])
for name, norms in {
    "no norm": [],
    "norm": [nn.BatchNorm1d],
    "norm, noise": [nn.BatchNorm1d, lambda _: Noise()],
}.items():
    torch.manual_seed(0)
    layers = []
    for n_in in (64, 32, 32, 32):
        layers += [nn.Linear(n_in, 32), *[norm(32) for norm in norms], nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(60):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name:11} loss {loss:.1f}")
