# Wrong: a model moved after the first step.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 4)  # (B, D)

for steps_before in (0, 1):
    model = nn.Linear(4, 3)
    optimizer = torch.optim.AdamW(model.parameters())
    for _ in range(steps_before):
        model(x).square().mean().backward()
        optimizer.step()  # from now on m and v exist, in 32 bits

    weight, before = model.weight, model.weight.tolist()
    model.to(torch.float64)  # moves the numbers; the parameters are the same objects
    print("the same object:", model.weight is weight)
    optimizer.zero_grad()
    model(x.double()).square().mean().backward()
    optimizer.step()  # RuntimeError: expected dtype float
    print("learned:", model.weight.tolist() != before)
