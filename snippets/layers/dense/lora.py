import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(512, 512).requires_grad_(False)  # frozen
down = nn.Linear(512, 4, bias=False)
up = nn.Linear(4, 512, bias=False)
nn.init.normal_(up.weight)  # begins at zero in use; here it has already learned
x = torch.randn(8, 512)  # (B, D)
y = layer(x) + up(down(x))

print("frozen", sum(p.numel() for p in layer.parameters()))
print("learns", down.weight.numel() + up.weight.numel())
layer.weight += up.weight.detach() @ down.weight.detach()  # (H, 4) @ (4, D)
print("merged, the same:", torch.allclose(layer(x), y, atol=1e-4))
