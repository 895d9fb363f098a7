import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # any processor draws the same
x = torch.tensor(load_digits().data / 16)  # (N, 64): no labels
x, x_test = x[:1400], x[1400:]

encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 4))  # the code
decoder = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64))  # and back
model = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
for _ in range(600):
    loss = nn.functional.mse_loss(model(x), x)  # the target is the input
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

rebuilt, pca = model(x_test).detach(), PCA(4).fit(x)  # (397, 64)
linear = torch.tensor(pca.inverse_transform(pca.transform(x_test)))
for name, guess in (("autoencoder", rebuilt), ("PCA", linear), ("mean", x.mean(0))):
    print(f"{name:11}  held-out squared error {((guess - x_test) ** 2).mean():.3f}")

rows = torch.stack([x_test[:6], rebuilt[:6], linear[:6]]).view(3, 6, 8, 8)
framed = nn.functional.pad(rows, [1] * 4)  # (3, 6, 10, 10)
plt.figure(figsize=(4.8, 2.1))
plt.imshow(framed.permute(0, 2, 1, 3).reshape(30, 60), cmap="gray")
plt.yticks([5, 15, 25], ["the data", "network", "PCA"])
plt.xticks([])
plt.xlabel("six held-out images")
plt.ylabel("image from")
plt.show()
