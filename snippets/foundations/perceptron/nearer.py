import torch

x, target = torch.tensor([1.0, 0.0]), 1
w, b = torch.tensor([-1.1, 0.0]), -10.0
for moment in ("before", "after"):
    z = x @ w + b
    print(f"{moment:6}  score {z:6.1f}, distance from the line {z / w.norm():6.1f}")
    error = target - int(z > 0)
    w, b = w + error * x, b + error
