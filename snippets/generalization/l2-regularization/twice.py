# Wrong and right: both switched on.
import torch

penalty = 1.0
for decay in (0.0, penalty):
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=decay)
    loss = penalty / 2 * w**2
    loss.backward()
    optimizer.step()
    print(f"in the loss, and weight_decay={decay}: 2 -> {w.item():.2f}")
