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
thresholds = torch.linspace(0, 1, 101)
accuracy = [((score > t) == y).float().mean() for t in thresholds]
plt.plot(thresholds, accuracy, label="the network")
plt.axhline((~y).float().mean(), color="C1", ls="--", label="always no")
plt.xlabel("threshold")
plt.ylabel("accuracy")
plt.legend()
plt.show()

for t in (0.05, 0.5, 0.95):
    print(f"threshold {t:.2f}  accuracy {((score > t) == y).float().mean():.2f}")
