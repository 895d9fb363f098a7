import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data / 16, dtype=torch.float32)  # (N, 64)
encoder, decoder = nn.Linear(64, 4), nn.Linear(4, 64)  # no bend anywhere
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=0.02)
for _ in range(1500):
    loss = nn.functional.mse_loss(decoder(encoder(x)), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

pca = PCA(4).fit(x)
error = ((torch.tensor(pca.inverse_transform(pca.transform(x))) - x) ** 2).mean()
print(f"squared error  autoencoder {loss:.4f}  PCA {error:.4f}")

best = torch.tensor(pca.components_, dtype=torch.float32)  # (4, 64), orthonormal
ours = torch.linalg.qr(decoder.weight.detach()).Q  # (64, 4): spans what it can draw
cosines = torch.linalg.svdvals(best @ ours)  # of the angles between the two subspaces
print("same subspace: ", bool((cosines > 0.999).all()))
directions = nn.functional.normalize(decoder.weight.detach(), dim=0)  # (64, 4)
cosines = directions.T @ directions  # of the angles between the four it draws with
print("orthogonal:    ", torch.allclose(cosines, torch.eye(4), atol=0.1))
