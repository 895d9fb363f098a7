import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, Ridge
from sklearn.preprocessing import StandardScaler

data = load_diabetes()
x, y = StandardScaler().fit_transform(data.data), data.target  # (N, D), (N,)

for penalty in (1, 10, 50):  # mean squared error + penalty * sum of |w| or of w ** 2
    lasso = Lasso(alpha=penalty / 2).fit(x, y).coef_  # it halves the error
    ridge = Ridge(alpha=penalty * len(x)).fit(x, y).coef_  # it adds the errors up
    kept = [name for name, w in zip(data.feature_names, lasso) if w != 0]
    print(
        f"penalty {penalty:2}: L1 keeps {len(kept)}, L2 {(abs(ridge) > 0).sum()} of 10"
    )
print("the last ones:", kept)

penalties = np.geomspace(0.1, 200, 40)
paths = np.array([Lasso(alpha=p / 2).fit(x, y).coef_ for p in penalties])  # (40, D)
styles = iter(("C0-", "C1--"))
for name, path in zip(data.feature_names, paths.T):
    if name in kept:
        plt.semilogx(penalties, path, next(styles), label=name)
    else:
        (other,) = plt.semilogx(penalties, path, "C2:")
other.set_label("the other eight")
plt.xlabel("L1 penalty (log scale)")
plt.ylabel("weight of each feature")
plt.legend()
plt.show()
