import torch

x = torch.tensor([1.0, 0.0])  # its answer should be 1
w, b = torch.tensor([-1.1, 0.0]), -10.0
for moment in ("before", "after"):
    z = x @ w + b
    print(f"{moment:6}  score {z:6.1f}, distance from the line {z / w.norm():6.1f}")
    w, b = w + x, b + 1  # z is below 0: the error is +1
