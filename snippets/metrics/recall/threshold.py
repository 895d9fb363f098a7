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
thresholds = torch.linspace(0, 0.98, 99)
yes = score[:, None] > thresholds  # (597, 99)
recall = (yes & y_test[:, None]).sum(dim=0) / y_test.sum()  # (99,)
for step in (0, 3, 50, 98):
    print(f"threshold {thresholds[step]:.2f}  recall {recall[step]:.2f}", end="  ")
    print(f"answered yes {yes[:, step].float().mean():.2f}")

plt.plot(thresholds, recall, label="recall")
plt.plot(thresholds, yes.float().mean(dim=0), "--", label="share answered yes")
plt.xlabel("threshold")
plt.ylabel("share")
plt.legend()
plt.show()
