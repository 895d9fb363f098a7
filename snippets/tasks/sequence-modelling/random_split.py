# Wrong and right: windows of one series, split at random.
import torch
from sklearn.neighbors import KNeighborsRegressor

torch.manual_seed(0)
series = torch.randn(1000).cumsum(dim=0)  # (T,): a random walk, nobody can foresee it
y = series[24:]  # (N,): the value five steps after each window
x = series.unfold(0, 20, 1)[: len(y)]  # (N, 20): windows of 20 steps
orders = {"random": torch.randperm(len(x)), "in time": torch.arange(len(x))}
for name, order in orders.items():
    train, test = order[:700], order[700:]
    model = KNeighborsRegressor(1).fit(x[train], y[train])  # answers as the nearest did
    error = (torch.tensor(model.predict(x[test])) - y[test]).abs().mean()
    naive = (x[test, -1] - y[test]).abs().mean()  # it stays as it is
    print(f"split {name:7}  error {error:.1f}, naive {naive:.1f}")
