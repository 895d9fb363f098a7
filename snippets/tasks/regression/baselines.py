import copy

import torch
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor
from torch import nn

data, target = map(torch.tensor, load_diabetes(return_X_y=True))
errors = {"network": [], "linear": [], "10 nearest": [], "mean": []}
decays = []
for seed in range(20):  # another split and another start each time
    torch.manual_seed(seed)
    x, x_test, y, y_test = train_test_split(data, target, random_state=seed)
    mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()
    x, x_test, z = (x - mean) / std, (x_test - mean) / std, (y - y_mean) / y_std
    fit, validate = torch.arange(len(x)).split(248)  # of 331
    best = torch.inf
    for decay in (0.01, 1.0):
        layers = nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1)
        model = nn.Sequential(*layers).double()  # as the data are
        optimizer = torch.optim.AdamW(model.parameters(), 0.01, weight_decay=decay)
        for step in range(100):
            guess = model(x).squeeze(1)
            loss = nn.functional.mse_loss(guess[fit], z[fit])
            val = (guess[validate] - z[validate]).abs().mean().item()
            if val < best:  # validation rows choose the decay and the step
                best, kept, chosen = val, copy.deepcopy(model), decay
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    linear, nearest = LinearRegression().fit(x, y), KNeighborsRegressor(10).fit(x, y)
    for name, guess in {
        "network": kept(x_test).squeeze(1).detach() * y_std + y_mean,
        "linear": torch.tensor(linear.predict(x_test)),
        "10 nearest": torch.tensor(nearest.predict(x_test)),
        "mean": y_mean,
    }.items():
        errors[name].append((guess - y_test).abs().mean().item())
    decays.append(chosen)

for name, each in errors.items():
    lowest, highest = min(each), max(each)
    print(f"{name:10}  MAE {sum(each) / 20:.1f}  ({lowest:.1f} to {highest:.1f})")
print("weight decay 0.01 chosen in", decays.count(0.01), "of 20 splits")
better = [a < b for a, b in zip(errors["network"], errors["linear"])]
print("network better than linear in", sum(better), "of 20")
