import torch
from sklearn.linear_model import Lasso

torch.manual_seed(0)
x = torch.randn(100, 10)  # (N, D)
y = 7 + x @ torch.tensor([3.0, -2.0] + [0.0] * 8) + 0.5 * torch.randn(100)

layer, lr, penalty = torch.nn.Linear(10, 1), 0.1, 0.5
optimizer = torch.optim.SGD(layer.parameters(), lr=lr)
for _ in range(200):
    loss = (layer(x)[:, 0] - y).square().mean()  # without the penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():  # the penalty; the bias has none
        w = layer.weight
        w.copy_(w.sign() * (w.abs() - lr * penalty).clamp(min=0))

lasso = Lasso(alpha=penalty / 2).fit(x, y)  # half, for it halves the error
for name, w, b in (
    ("ours", layer.weight[0].detach(), layer.bias.item()),
    ("scikit-learn", torch.tensor(lasso.coef_), lasso.intercept_),
):
    print(f"{name:12} {[round(v, 2) for v in w[:2].tolist()]},", end="")
    print(f" {(w == 0).sum()} zeros, bias {b:.2f}")
