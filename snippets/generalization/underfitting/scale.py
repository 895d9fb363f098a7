# Wrong in all runs but the last: they train on numbers as they come.
import torch
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import StandardScaler
from torch import nn

raw_x, raw_y = load_diabetes(return_X_y=True, scaled=False)
raw_y = raw_y[:, None]  # (N, 1)
scaled_x = StandardScaler().fit(raw_x[:300]).transform(raw_x)  # (N, D)
scaled_y = StandardScaler().fit(raw_y[:300]).transform(raw_y)

for name, x, y in (
    ("nothing scaled", raw_x, raw_y),
    ("features scaled", scaled_x, raw_y),
    ("targets scaled", raw_x, scaled_y),
    ("both scaled", scaled_x, scaled_y),
):
    torch.manual_seed(0)
    x, y = torch.tensor(x).float(), torch.tensor(y).float()
    model = nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x[:300]), y[:300])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    error = (model(x) - y).square() / y.var()  # 1: as bad as always the mean
    print(f"{name:15}  training {error[:300].mean():.2f}", end="")
    print(f"  held-out {error[300:].mean():.2f}")
