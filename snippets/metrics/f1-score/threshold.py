import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, digits = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(digits == 8)  # (N,): is it an eight?
model = nn.Linear(64, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(300):
    logits = model(x[:1200]).squeeze(1)  # (1200,): learn from these
    loss = nn.functional.binary_cross_entropy_with_logits(logits, y[:1200].float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

score = torch.sigmoid(model(x[1200:])).squeeze(1).detach()  # (597,): held out
y = y[1200:]
thresholds = torch.linspace(0.02, 0.98, 97)
yes = score[:, None] > thresholds  # (N, 97)
tp, positives = (yes & y[:, None]).sum(dim=0), y.sum()
precision, recall = tp / yes.sum(dim=0), tp / positives
f1 = 2 * tp / (yes.sum(dim=0) + positives)
plt.plot(thresholds, precision, "C1--", label="precision")
plt.plot(thresholds, recall, "C2:", label="recall")
plt.plot(thresholds, f1, "C0", label="F1")
plt.xlabel("threshold")
plt.ylabel("share")
plt.legend()
plt.show()

print(f"F1 at 0.5: {f1[48]:.2f}, best: {f1.max():.2f}, at 0.9: {f1[88]:.2f}")
