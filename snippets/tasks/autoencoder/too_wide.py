import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.metrics import roc_auc_score

images, labels = load_digits(return_X_y=True)
x, digit = torch.tensor(images / 16), torch.tensor(labels)
known, new = x[digit != 8], x[digit == 8]  # it never sees an eight
x, x_test = known[:1200], torch.cat([known[1200:], new])
is_new = torch.arange(len(x_test)) >= len(known) - 1200
for width in (8, 24, 40):
    pca = PCA(width).fit(x)  # where a linear autoencoder ends
    rebuilt = torch.tensor(pca.inverse_transform(pca.transform(x_test)))
    error = ((rebuilt - x_test) ** 2).mean(dim=1)  # (N,)
    print(f"code of {width:2}  squared error {error.mean():.4f}", end="  ")
    print(f"AUC as a sign of an eight {roc_auc_score(is_new, error):.2f}")
