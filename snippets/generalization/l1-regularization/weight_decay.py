# Wrong and right: weight_decay, hoping for L1.
import torch

for name, decay, factor in (("weight_decay", 0.5, 0.0), ("L1 in the loss", 0.0, 0.5)):
    w = torch.tensor([2.0, 0.2], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=decay)
    loss = factor * w.abs().sum()  # and no data
    loss.backward()
    optimizer.step()
    print(f"{name:14}  2 -> {w[0]:.2f}, 0.2 -> {w[1]:.2f}")
