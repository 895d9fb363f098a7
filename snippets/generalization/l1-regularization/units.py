# Wrong and right: features in different units.
import torch
from sklearn.linear_model import Lasso
from sklearn.preprocessing import StandardScaler

torch.manual_seed(0)
metres = 1000 * torch.rand(100, 1)  # (N, 1)
y = metres[:, 0] / 100 + 0.5 * torch.randn(100)
for name, x in (("metres", metres), ("kilometres", metres / 1000)):
    raw = Lasso(alpha=1.0).fit(x, y)
    scaled = Lasso(alpha=1.0).fit(StandardScaler().fit_transform(x), y)
    print(f"{name:10} as it is: dropped {raw.coef_[0] == 0!s:5}", end="")
    print(f"  scaled: weight {scaled.coef_[0]:.2f}")
