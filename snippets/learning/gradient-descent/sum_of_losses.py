# Wrong and right: a sum in place of a mean.
import torch

for count in (10, 1000):
    x = torch.linspace(0, 1, count)  # (N,)
    y = 3 * x
    for reduction in (torch.mean, torch.sum):
        w = torch.tensor(0.0, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1)
        for _ in range(100):
            loss = reduction((w * x - y).square())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(f"{count:4} points, {reduction.__name__:4}: w = {w:.4f}")
