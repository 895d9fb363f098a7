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
thresholds = torch.linspace(0, 1, 101)
right = (score[:, None] > thresholds) == y_test[:, None]  # (597, 101)
accuracy = right.float().mean(dim=0)  # (101,)
for step in (5, 20, 50, 80, 95):
    print(f"threshold {thresholds[step]:.2f}  accuracy {accuracy[step]:.2f}")

plt.plot(thresholds, accuracy, label="the network")
plt.axhline((~y_test).float().mean(), color="C1", ls="--", label="always no")
plt.xlabel("threshold")
plt.ylabel("accuracy")
plt.legend()
plt.show()
