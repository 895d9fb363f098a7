# Wrong and right: the sum of the errors, and not their mean.
import torch

torch.manual_seed(0)
x = torch.randn(100, 10)  # (N, D)
y = x @ torch.tensor([3.0, -2.0] + [0.0] * 8) + 0.5 * torch.randn(100)
for reduction, penalty in (("mean", 0.5), ("sum", 0.5), ("sum", 50.0)):
    lr = 0.1 if reduction == "mean" else 0.001
    w = torch.zeros(10, requires_grad=True)
    for _ in range(200):
        loss = torch.nn.functional.mse_loss(x @ w, y, reduction=reduction)
        (slope,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= lr * slope
            w.copy_(w.sign() * (w.abs() - lr * penalty).clamp(min=0))
    print(
        f"{reduction:4} of the errors, penalty {penalty:4}: {(w == 0).sum()} zeros",
        end="",
    )
    print(f", first weight {w[0]:.2f}")
