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
yes = score[:, None] > thresholds  # (N, 97): the answers at each threshold
tp = (yes & y[:, None]).sum(dim=0)  # (97,)
plt.plot(thresholds, tp / yes.sum(dim=0), label="precision")
plt.plot(thresholds, tp / y.sum(), "--", label="recall")
plt.xlabel("threshold")
plt.ylabel("share")
plt.legend()
plt.show()

for t in (0.1, 0.5, 0.9):
    yes = score > t
    print(f"threshold {t}  precision {(yes & y).sum() / yes.sum():.2f}")
