import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-4, 2, 121, requires_grad=True)  # (N,)
curves = {"ReLU": torch.relu(x), "GELU": F.gelu(x), "SiLU": F.silu(x)}
print("at x = -1  value   slope")
for (name, y), style in zip(curves.items(), ("C0-", "C1--", "C2:")):
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(f"{name:9} {y[60]:6.3f}  {slope[60]:6.3f}")
    plt.plot(x.detach(), y.detach(), style, label=name)

plt.xlabel("input x")
plt.ylabel("activation")
plt.legend()
plt.show()
