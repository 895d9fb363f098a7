import torch
from torch.nn import functional as F

w, b = torch.tensor([3.0, 4.0]), -5.0  # |w| = 5
direction = F.normalize(w, dim=0)
on_the_line = torch.tensor([-1.0, 2.0])
print(f"sum on the line of output 0.5: {on_the_line @ w + b:.0f}")
for steps in (1.0, 2.0, -2.0):
    x = on_the_line + steps * direction  # straight away from the line
    print(f"{steps:+.0f} from the line: sum {x @ w + b:+.0f}")
