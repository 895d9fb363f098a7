import matplotlib.pyplot as plt
import torch

x = (torch.arange(-50, 51) / 10).requires_grad_()  # (N,): from -5 to 5
curves = {"tanh": torch.tanh(x), "sigmoid": torch.sigmoid(x)}
print("         value at -2, 0, 2     slope at 0, 5")
for (name, y), style in zip(curves.items(), ("C0-", "C1--")):
    (slope,) = torch.autograd.grad(y.sum(), x)
    values = f"{y[30]:6.3f} {y[50]:6.3f} {y[70]:6.3f}"
    print(f"{name:7} {values}   {slope[50]:.4f} {slope[100]:.4f}")
    plt.plot(x.detach(), y.detach(), style, label=name)

plt.xlabel("input x")
plt.ylabel("activation")
plt.legend()
plt.show()
