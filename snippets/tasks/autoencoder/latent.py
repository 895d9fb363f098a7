import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(1)
torch.set_default_dtype(torch.float64)  # any processor draws the same
images, labels = load_digits(return_X_y=True)
x, digits = torch.tensor(images / 16), torch.tensor(labels)  # (N, 64), (N,)
encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 2))
decoder = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 64))
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=0.01)
for _ in range(400):
    loss = nn.functional.mse_loss(decoder(encoder(x)), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

code = encoder(x).detach()  # (N, 2)
for digit, marker in ((0, "o"), (1, "x"), (6, "^")):
    plt.plot(*code[digits == digit][:60].T, marker, ms=4, label=f"digit {digit}")
flat = torch.tensor(PCA(2).fit_transform(x))
for name, plane in (("autoencoder", code), ("PCA", flat)):
    near = torch.cdist(plane, plane).fill_diagonal_(torch.inf).argmin(dim=1)  # the next
    same = (digits[near] == digits).double().mean()
    print(f"{name:11}  same digit as the next code, over 70%: {bool(same > 0.7)}")

plt.xlabel("code 1")
plt.ylabel("code 2")
plt.legend(loc="upper right")
plt.show()
