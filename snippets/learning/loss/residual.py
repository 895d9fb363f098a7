import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

losses = {"squared": F.mse_loss, "absolute": F.l1_loss, "Huber": F.huber_loss}
residual = torch.linspace(-3, 3, 121)  # prediction minus target
target = torch.zeros(121)

print("residual   0.5    10")
for (name, loss), style in zip(losses.items(), ("C0-", "C1--", "C2:")):
    plt.plot(residual, loss(residual, target, reduction="none"), style, label=name)
    small, large = loss(torch.tensor([0.5, 10]), torch.zeros(2), reduction="none")
    print(f"{name:9}  {small:.3f}  {large:.1f}")

plt.xlabel("residual: prediction − target")
plt.ylabel("loss")
plt.ylim(0, 5)
plt.legend()
plt.show()
