import torch

x = torch.zeros(1, requires_grad=True)  # where the slope is largest
for depth in (1, 2, 5, 10):
    y = x
    for _ in range(depth):
        y = torch.sigmoid(y) - 0.5  # shifted back to 0, to stay at the best place
    (slope,) = torch.autograd.grad(y, x)
    print(f"{depth:2} sigmoids: slope {slope.item():.7f}")
