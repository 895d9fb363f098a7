import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.metrics import roc_auc_score
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, digit = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
known, new = x[digit != 8], x[digit == 8]  # it never sees an eight
x, x_test = known[:1200], torch.cat([known[1200:], new])
is_new = torch.arange(len(x_test)) >= len(known) - 1200

encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
decoder = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 64))
model = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(300):
    loss = nn.functional.mse_loss(model(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

pca = PCA(8).fit(x)
linear = torch.tensor(pca.inverse_transform(pca.transform(x_test)))
for name, rebuilt in (("autoencoder", model(x_test).detach()), ("PCA", linear)):
    error = ((rebuilt - x_test) ** 2).mean(dim=1)  # (N,)
    print(f"{name:11}  AUC of the error as a sign of an eight:", end=" ")
    print(f"{roc_auc_score(is_new, error):.2f}")
