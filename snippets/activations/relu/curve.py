import matplotlib.pyplot as plt
import torch

x = (torch.arange(-60, 61) / 20).requires_grad_()  # (N,): from -3 to 3
y = torch.relu(x)
(slope,) = torch.autograd.grad(y.sum(), x)

print("   x  value  slope")
for n in (0, 59, 60, 61, 120):
    print(f"{x[n]:5.2f}   {y[n]:.2f}     {slope[n]:.0f}")

plt.plot(x.detach(), y.detach(), "C0-", label="value")
plt.plot(x.detach(), slope, "C1--", drawstyle="steps-pre", label="slope")
plt.xlabel("input x")
plt.ylabel("value and slope of ReLU")
plt.legend()
plt.show()
