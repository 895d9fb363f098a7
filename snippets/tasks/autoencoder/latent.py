import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # any processor draws the same
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16)  # (N, 64)
encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 2), nn.Sigmoid())
decoder = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 64))
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=0.01)
for _ in range(400):
    loss = nn.functional.mse_loss(decoder(encoder(x)), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

code = encoder(x).detach()  # (N, 2)
for digit, marker in ((0, "o"), (1, "x"), (6, "^")):
    plt.plot(*code[labels == digit][:60].T, marker, ms=4, label=f"digit {digit}")
near = torch.cdist(code, code).fill_diagonal_(torch.inf).argmin(dim=1)  # nearest other
same = torch.tensor(labels)[near] == torch.tensor(labels)
print("nearest code has the same digit, over 60%:", bool(same.float().mean() > 0.6))

plt.xlabel("code 1")
plt.ylabel("code 2")
plt.legend(loc="center right")
plt.show()
