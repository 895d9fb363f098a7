import torch
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score

torch.manual_seed(0)
x, y = torch.randn(100, 2000), torch.randn(100)  # noise: there is nothing to learn
for name, rows in (
    ("chosen on all rows", slice(None)),
    ("on the training rows", slice(50)),
):
    chosen = SelectKBest(f_regression, k=10).fit(x[rows], y[rows]).get_support()
    model = LinearRegression().fit(x[:50, chosen], y[:50])
    r2 = r2_score(y[50:], model.predict(x[50:, chosen]))
    print(f"{name:20}  held-out R2 above 0: {r2 > 0}")
