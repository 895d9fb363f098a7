import torch

for size in (0.01, 1.0, 100.0):
    w = torch.full((4,), size / 2, requires_grad=True)  # a vector of that length
    (squared,) = torch.autograd.grad(w.square().sum(), w)
    (norm,) = torch.autograd.grad(w.norm(), w)
    print(f"length {size:6}: pull of the square {squared.norm():6.2f}", end="")
    print(f", of the norm {norm.norm():.2f}")
