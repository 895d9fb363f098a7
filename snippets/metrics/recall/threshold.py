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
thresholds = torch.linspace(0, 0.98, 99)
yes = score[:, None] > thresholds  # (N, 99)
recall = (yes & y[:, None]).sum(dim=0) / y.sum()  # (99,)
plt.plot(thresholds, recall, label="recall")
plt.plot(thresholds, yes.float().mean(dim=0), "--", label="share answered yes")
plt.xlabel("threshold")
plt.ylabel("share")
plt.legend()
plt.show()

wanted = score[y].sort(descending=True).values[: int(0.95 * y.sum()) + 1].min()
yes = score >= wanted
print(f"for a recall of {(yes & y).sum() / y.sum():.2f}: threshold {wanted:.2f}")
print(f"its precision: {(yes & y).sum() / yes.sum():.2f}")
