import torch

for name, decay, factor in (
    ("SGD(weight_decay=1.0)", 1.0, 0.0),
    ("1.0 * w**2 in the loss", 0.0, 1.0),
    ("0.5 * w**2 in the loss", 0.0, 0.5),
):
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=decay)
    loss = factor * w**2  # and no data
    loss.backward()
    optimizer.step()
    print(f"{name:22}  2 -> {w:.2f}")
