import torch
from sklearn.linear_model import Lasso, Ridge

torch.manual_seed(15)
first = torch.randn(100, 1)
twin = first + 0.1 * torch.randn(100, 1)  # nearly a copy
x = torch.cat([first, twin, torch.randn(100, 1)], dim=1)  # (N, D)
for _ in range(3):  # only the noise differs
    y = x[:, 0] + x[:, 1] + torch.randn(100)  # both count alike
    l1, l2 = Lasso(alpha=0.1).fit(x, y).coef_, Ridge(alpha=10).fit(x, y).coef_
    print(f"L1 {[round(w, 1) for w in l1.tolist()]}", end="")
    print(f"  L2 {[round(w, 1) for w in l2.tolist()]}")
