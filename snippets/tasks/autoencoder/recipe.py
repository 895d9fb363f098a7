import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data / 16, dtype=torch.float32)  # (N, 64): no labels
x, x_test = x[:1400], x[1400:]
encoder = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 4)
)  # 64 -> 4 numbers
decoder = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64))  # and back
model = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(600):
    loss = nn.functional.mse_loss(model(x), x)  # the target is the input
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

rebuilt = model(x_test).detach()  # (397, 64)
pca = PCA(4).fit(x)
linear = torch.tensor(pca.inverse_transform(pca.transform(x_test)))
for name, guess in (
    ("autoencoder", rebuilt),
    ("PCA", linear),
    ("mean image", x.mean(0)),
):
    print(f"{name:11}  held-out squared error {((guess - x_test) ** 2).mean():.3f}")

framed = nn.functional.pad(
    torch.stack([x_test[:6], rebuilt[:6], linear[:6]]).view(3, 6, 8, 8), [1] * 4
)
plt.imshow(
    framed.permute(0, 2, 1, 3).reshape(30, 60), cmap="gray"
)  # 3 rows of 6 images
plt.yticks([5, 15, 25], ["the data", "autoencoder", "PCA"])
plt.ylabel("image from")
plt.xticks([])
plt.show()
