# Wrong and right: weights updated before the blame has passed.
import torch

torch.manual_seed(0)
x, y, lr = torch.randn(8, 3), torch.randn(8, 1), 0.5  # (B, D), (B, 1)
w1 = torch.randn(4, 3, requires_grad=True)
w2 = torch.randn(1, 4)
h = torch.tanh(x @ w1.T)  # (B, H)
pred = h @ w2.T  # (B, 1)
(pred - y).square().mean().backward()

with torch.no_grad():
    delta2 = 2 * (pred - y) / len(x)
    new_w2 = w2 - lr * delta2.T @ h
    for name, w in (("w2 of the forward pass", w2), ("w2 already updated", new_w2)):
        delta1 = delta2 @ w * (1 - h**2)
        slopes = delta1.T @ x  # (H, D)
        right = torch.allclose(slopes, w1.grad, atol=1e-6)
        print(f"{name:22}  slope of w1[0, 0] {slopes[0, 0]:.3f}, all right: {right}")
