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
thresholds = score.sort(descending=True).values  # one for each answer
yes = score[:, None] >= thresholds  # (N, thresholds)
tpr = (yes & y[:, None]).sum(dim=0) / y.sum()  # recall
fpr = (yes & ~y[:, None]).sum(dim=0) / (~y).sum()  # share of false alarms
print(f"area under the curve: {torch.trapezoid(tpr, fpr):.3f}")

plt.plot(fpr, tpr, label="the network")
plt.plot([0, 1], [0, 1], "--", label="guessing")
plt.xlabel("false positive rate")
plt.ylabel("true positive rate (recall)")
plt.legend()
plt.show()
