import torch

torch.manual_seed(0)
B, D, H, K = 5, 3, 4, 2  # batch, inputs, hidden units, outputs
x, y = torch.randn(B, D), torch.randn(B, K)
w1, b1 = torch.randn(H, D, requires_grad=True), torch.randn(H, requires_grad=True)
w2, b2 = torch.randn(K, H, requires_grad=True), torch.randn(K, requires_grad=True)

h = torch.tanh(x @ w1.T + b1)  # (B, H)
pred = h @ w2.T + b2  # (B, K)
loss = (pred - y).square().mean()

with torch.no_grad():  # backwards by hand: no graph needed
    delta2 = 2 * (pred - y) / pred.numel()  # (B, K): slope of the loss in pred
    by_hand = {"w2": delta2.T @ h, "b2": delta2.sum(dim=0)}  # (K, H), (K,)
    passed_on = delta2 @ w2  # (B, H): slope of the loss in h
    delta1 = passed_on * (1 - h**2)  # (B, H): times the slope of tanh
    by_hand |= {"w1": delta1.T @ x, "b1": delta1.sum(dim=0)}  # (H, D), (H,)

loss.backward()
for name, parameter in (("w2", w2), ("b2", b2), ("w1", w1), ("b1", b1)):
    same = torch.allclose(by_hand[name], parameter.grad, atol=1e-6)
    print(f"{name} {tuple(parameter.grad.shape)!s:6}  same as autograd: {same}")
