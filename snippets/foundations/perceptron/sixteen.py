from itertools import product

import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)
learned = 0
for targets in product((0, 1), repeat=4):  # every table of two yes-or-no inputs
    w, b = torch.zeros(2), torch.zeros(())
    for _ in range(20):
        for x_n, target in zip(x, targets):
            error = target - int(x_n @ w + b > 0)
            w += error * x_n
            b += error
    outputs = (x @ w + b > 0).int().tolist()
    learned += outputs == list(targets)
    if outputs != list(targets):
        print("not learned:", targets)
print("learned:", learned, "of 16")
