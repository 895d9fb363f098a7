import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, digits = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(digits == 8)  # (N,): is it an eight?
x, x_test, y, y_test = x[:1200], x[1200:], y[:1200], y[1200:]

model = nn.Sequential(nn.Linear(64, 1), nn.Flatten(0))  # (N, 64) -> (N,)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(300):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

score = torch.sigmoid(model(x_test)).detach()  # (597,): of unseen images
matrices = []
for threshold in (0.9, 0.5, 0.1):
    yes = score > threshold
    matrix = torch.bincount(2 * y_test + yes, minlength=4).view(2, 2)
    (tn, fp), (fn, tp) = matrix  # each row is a truth: no, yes
    print(f"threshold {threshold}  {fp / (fp + tn):.2f} to the right", end=", ")
    print(f"{tp / (tp + fn):.2f} up")
    matrices.append(matrix)

plt.figure(figsize=(4.8, 2.4))
plt.imshow([[0, 1] * 3, [1, 0] * 3], cmap="coolwarm", alpha=0.3)
for column, counts in enumerate(torch.cat(matrices, dim=1).T):  # (6, 2)
    plt.text(column, 0, counts[0].item(), ha="center", va="center")
    plt.text(column, 1, counts[1].item(), ha="center", va="center")
plt.vlines([1.5, 3.5], -0.5, 1.5, color="C0")
plt.xticks(range(6), ["no", "yes"] * 3)
plt.yticks([0, 1], ["no", "yes"])
for n, threshold in enumerate((0.9, 0.5, 0.1)):
    plt.text(2 * n + 0.5, -0.65, f"threshold {threshold}", ha="center")
plt.xlabel("answer")
plt.ylabel("truth")
plt.show()
