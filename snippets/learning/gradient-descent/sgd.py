import torch

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)
w = torch.zeros(3, requires_grad=True)
w_optim = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w_optim], lr=0.1)

for _ in range(100):
    loss = (x @ w - y).square().mean()
    (slope,) = torch.autograd.grad(loss, w)
    with torch.no_grad():  # the update is no part of the loss
        w -= 0.1 * slope

    loss = (x @ w_optim - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("by hand  ", w.detach())
print("optim.SGD", w_optim.detach())
