import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(20, 4, 3)  # (T, B, D)
update, candidate = nn.Linear(3, 5), nn.Linear(3, 5)  # they read the input alone
z, n = torch.sigmoid(update(x)), candidate(x)  # (T, B, H): all steps at once

h, states = torch.zeros(4, 5), []
for z_t, n_t in zip(z, n):  # one step after the other
    h = z_t * h + (1 - z_t) * n_t
    states.append(h)

kept = z.cumprod(dim=0)  # how much of the beginning is left at each step
at_once = kept * ((1 - z) * n / kept).cumsum(dim=0)  # no loop
print("same without a loop:", torch.allclose(at_once, torch.stack(states), atol=1e-4))
