# Wrong in its first choice of columns: it has seen the test rows.
import torch
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import LinearRegression

torch.manual_seed(0)
x, y = torch.randn(100, 2000), torch.randn(100)  # noise: there is nothing to learn
for name, rows in (("all rows", slice(None)), ("the training rows", slice(50))):
    chosen = SelectKBest(f_regression).fit(x[rows], y[rows]).get_support()  # ten
    model = LinearRegression().fit(x[:50, chosen], y[:50])
    r2 = model.score(x[50:, chosen], y[50:])  # share of the variance that is explained
    print(f"columns chosen on {name:17}  held-out R2 {r2:+.1f}")
