import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = (torch.tensor(a, dtype=torch.float32) for a in load_diabetes(return_X_y=True))
x, x_test, y, y_test = train_test_split(x, y, random_state=0)  # a quarter to test
mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()  # training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 10)

model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1))  # ends linear
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=1.0)
for _ in range(100):
    prediction = model(x).squeeze(1)  # (N, 1) -> (N,), as y is
    loss = nn.functional.mse_loss(prediction, (y - y_mean) / y_std)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

prediction = model(x_test).squeeze(1).detach() * y_std + y_mean  # in the units of y
linear = torch.tensor(LinearRegression().fit(x, y).predict(x_test))
for name, guess in (("network", prediction), ("linear", linear), ("mean", y_mean)):
    print(f"{name:7}  held-out MAE {(guess - y_test).abs().mean():.1f}")

plt.plot(y_test, prediction, "o", ms=3)
plt.plot([50, 300], [50, 300], "--", label="prediction = measurement")
plt.xlabel("disease progression, measured")
plt.ylabel("predicted")
plt.legend()
plt.show()
