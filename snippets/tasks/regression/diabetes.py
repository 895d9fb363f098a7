import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = (torch.tensor(a, dtype=torch.float32) for a in load_diabetes(return_X_y=True))
x, x_test, y, y_test = train_test_split(x, y, random_state=0)  # a quarter to test
mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()  # training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 10)
model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(50):
    loss = nn.functional.mse_loss(model(x).squeeze(1), (y - y_mean) / y_std)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

prediction = model(x_test).squeeze(1).detach() * y_std + y_mean  # in the units of y
print(f"spread of the measurements {y_test.std():.1f}, of the predictions", end=" ")
print(f"{prediction.std():.1f}")
plt.plot(y_test, prediction, "o", ms=3)
plt.plot([50, 300], [50, 300], "--", label="prediction = measurement")
plt.xlabel("disease progression, measured")
plt.ylabel("predicted")
plt.legend()
plt.show()
