# Wrong where the tensor is plain; the parameter and the buffer are right.
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.ones(1, requires_grad=True)  # nobody knows of it
        self.learned = nn.Parameter(torch.ones(1))
        self.register_buffer("kept", torch.ones(1))  # saved and moved, not learned


scale = Scale().double()
print("optimizer sees:", [name for name, _ in scale.named_parameters()])
print("state_dict has:", list(scale.state_dict()))
print("after double():")
for name in ("plain", "learned", "kept"):
    print(name, getattr(scale, name))
