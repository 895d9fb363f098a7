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
thresholds = torch.linspace(0.02, 0.98, 97)
yes = score[:, None] > thresholds  # (597, 97)
tp = (yes & y_test[:, None]).sum(dim=0)  # (97,)
precision, recall = tp / yes.sum(dim=0), tp / y_test.sum()
f1 = 2 * precision * recall / (precision + recall)
for step in (0, 32, 48, 88):
    print(f"threshold {thresholds[step]:.2f}  F1 {f1[step]:.2f}")
best = f1.argmax()
print(f"threshold {thresholds[best]:.2f}  F1 {f1[best]:.2f}  the best")

plt.plot(thresholds, precision, "C1--", label="precision")
plt.plot(thresholds, recall, "C2:", label="recall")
plt.plot(thresholds, f1, "C0", label="F1")
plt.xlabel("threshold")
plt.ylabel("share")
plt.legend()
plt.show()
