import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

z = torch.linspace(-6, 6, 241, requires_grad=True)  # logit; the target is 1
target = torch.ones(241)
curves = {
    "cross-entropy": F.binary_cross_entropy_with_logits(z, target, reduction="none"),
    "squared error": (torch.sigmoid(z) - target).square(),
}
print("at z = -6      loss  slope")
for (name, loss), style in zip(curves.items(), ("C0-", "C1--")):
    (slope,) = torch.autograd.grad(loss.sum(), z)
    print(f"{name}  {loss[0]:.2f}  {slope[0]:.3f}")
    plt.plot(z.detach(), loss.detach(), style, label=name)

wrong = (z < 0).float()  # what accuracy counts: flat, so no gradient
plt.plot(z.detach(), wrong, "C2:", label="wrong (0 or 1)")
print("the 0-1 error has a gradient:", wrong.requires_grad)

plt.xlabel("logit z of an example whose target is 1")
plt.ylabel("loss")
plt.legend()
plt.show()
