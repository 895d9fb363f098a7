# Wrong: stuck in eval mode.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(100_000)
model = nn.Dropout(0.5)  # stands for a network that has one

model.train()  # wrong place: once, before the loop
for epoch in (1, 2, 3):
    dropped = (model(x) == 0).float().mean()  # the training part of an epoch
    print(f"epoch {epoch}: trained with {dropped:.0%} dropped")
    model.eval()  # the measuring part
