import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
order = torch.randperm(len(labels))
x, y = torch.tensor(images / 16)[order], torch.tensor(labels)[order]  # (N, 64), (N,)
x = x - x[:200].mean(dim=0)  # else some features are zero for every image
targets = torch.nn.functional.one_hot(y).double()  # (N, K)
hidden = torch.randn(64, 3200, dtype=torch.double)  # stays random

sizes = (25, 50, 100, 150, 200, 250, 400, 800, 1600, 3200)
errors = []
for size in sizes:
    features = torch.relu(x @ hidden[:, :size])  # (N, size)
    # least squares on 200 images; of all exact fits, the one with the smallest weights
    w = torch.linalg.pinv(features[:200]) @ targets[:200]  # (size, K)
    wrong = ((features @ w).argmax(dim=1) != y).double()
    errors.append((wrong[:200].mean().item(), wrong[200:].mean().item()))
    if size in (100, 200, 3200):
        training, held_out = errors[-1]
        print(f"{size:4} features: norm of the weights {w.norm():4.1f}", end="")
        print(f", error {training:.0%} training, {held_out:.0%} held-out")

training, held_out = zip(*errors)
plt.semilogx(sizes, training, "C0--o", label="training")
plt.semilogx(sizes, held_out, "C1-s", label="held-out")
plt.xlabel("random features (log scale)")
plt.ylabel("share of images wrong")
plt.legend()
plt.show()
