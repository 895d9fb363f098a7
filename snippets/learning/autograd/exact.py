import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 3, 1000)  # (N,)
exact = torch.cos(x.double()) * torch.exp(torch.sin(x.double()))  # by hand, 64 bits

x.requires_grad_()
torch.exp(torch.sin(x)).sum().backward()  # one pass gives all 1,000 slopes
autograd_error = (x.grad - exact).abs().mean()

steps, errors = torch.logspace(-6, 0, 25), []
with torch.no_grad():
    for h in steps:
        rise = torch.exp(torch.sin(x + h)) - torch.exp(torch.sin(x))
        errors.append((rise / h - exact).abs().mean().item())

print(f"mean error of finite differences at the best step: {min(errors):.0e}")
print(f"mean error of autograd, which takes no step:         {autograd_error:.0e}")

plt.loglog(steps, errors, "C1o-", label="finite differences")
plt.axhline(autograd_error, color="C0", linestyle="--", label="autograd: no step")
plt.xlabel("step h")
plt.ylabel("mean error of the slope")
plt.legend(loc="center right")
plt.show()
