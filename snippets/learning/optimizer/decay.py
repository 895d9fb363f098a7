import torch

scale = torch.tensor([10.0, 0.1])  # a weight with loud slopes, one with quiet slopes

for name in ("SGD", "Adam", "AdamW"):
    w = torch.ones(2, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.001, weight_decay=0.5)
    for step in range(1000):
        w.grad = scale * (-1) ** step  # cancels on the average: only the decay is left
        optimizer.step()
    loud, quiet = w.tolist()
    print(f"{name:5}  loud {loud:.2f}  quiet {quiet:.2f}")
