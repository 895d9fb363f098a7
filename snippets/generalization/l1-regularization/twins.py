import torch
from sklearn.linear_model import Lasso, Ridge

torch.manual_seed(0)
cause = torch.randn(100, 1)
twin = cause + 0.1 * torch.randn(100, 1)  # nearly a copy
x = torch.cat([cause, twin, torch.randn(100, 1)], dim=1)  # (N, D)
for _ in range(3):  # only the noise differs
    y = 2 * cause[:, 0] + torch.randn(100)
    l1, l2 = Lasso(alpha=0.1).fit(x, y).coef_, Ridge(alpha=10).fit(x, y).coef_
    print(f"L1 {[round(w, 1) + 0.0 for w in l1.tolist()]}", end="")
    print(f"  L2 {[round(w, 1) + 0.0 for w in l2.tolist()]}")
