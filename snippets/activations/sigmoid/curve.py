import matplotlib.pyplot as plt
import torch

x = (torch.arange(-100, 101) / 10).requires_grad_()  # (N,): from -10 to 10
s = torch.sigmoid(x)
(slope,) = torch.autograd.grad(s.sum(), x)

print("     x  value    slope")
for n in (0, 50, 100, 150, 200):
    print(f"{x[n]:6.2f}  {s[n]:.5f}  {slope[n]:.5f}")

plt.plot(x.detach(), s.detach(), "C0-", label="value")
plt.plot(x.detach(), slope, "C1--", label="slope")
plt.xlabel("input x")
plt.ylabel("value and slope of the sigmoid")
plt.legend()
plt.show()
