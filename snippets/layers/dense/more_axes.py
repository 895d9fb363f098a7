import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D): four sequences of ten steps
each_step = nn.Linear(3, 2)
all_steps = nn.Sequential(nn.Flatten(), nn.Linear(10 * 3, 2))

x_changed = x.clone()
x_changed[:, 9] = torch.randn(4, 3)  # only the last step is another
for name, model in (("Linear", each_step), ("Flatten, Linear", all_steps)):
    out, numbers = model(x), sum(p.numel() for p in model.parameters())
    changed = (out != model(x_changed)).sum().item()
    print(f"{name:15}  {tuple(out.shape)!s:10}  {numbers:2} parameters,", end=" ")
    print(f"{changed} of {out.numel()} outputs changed")
