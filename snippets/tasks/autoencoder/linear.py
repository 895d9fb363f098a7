import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data / 16, dtype=torch.float32)  # (N, 64)
x = x - x.mean(0)
encoder, decoder = nn.Linear(64, 4, bias=False), nn.Linear(4, 64, bias=False)
optimizer = torch.optim.Adam([encoder.weight, decoder.weight], lr=0.02)
for _ in range(1500):
    loss = nn.functional.mse_loss(decoder(encoder(x)), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

pca = PCA(4).fit(x)
best = torch.tensor(pca.components_, dtype=torch.float32)  # (4, 64), orthonormal
error = ((x - x @ best.T @ best) ** 2).mean()
print(f"squared error  autoencoder {loss:.4f}  PCA {error:.4f}")
ours = torch.linalg.qr(
    decoder.weight.detach()
).Q  # (64, 4): a basis of what it can draw
cosines = torch.linalg.svdvals(best @ ours)  # of the angles between the two subspaces
print("same subspace: ", bool((cosines > 0.999).all()))
print("same directions:", torch.allclose((best @ ours).abs(), torch.eye(4), atol=0.1))
