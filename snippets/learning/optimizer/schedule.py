import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR, StepLR

schedules = {
    "step": lambda opt: StepLR(opt, step_size=30),  # each time to a tenth
    "cosine": lambda opt: CosineAnnealingLR(opt, T_max=90),
    "warm-up, cosine": lambda opt: SequentialLR(
        opt, [LinearLR(opt, 0.05, total_iters=15), CosineAnnealingLR(opt, 75)], [15]
    ),
}
for (name, make), style in zip(schedules.items(), ("C0-", "C1--", "C2-.")):
    w = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler, rates = make(optimizer), []
    for _ in range(90):
        rates.append(optimizer.param_groups[0]["lr"])
        w.grad = torch.ones(1)
        optimizer.step()
        scheduler.step()  # after the optimizer
    print(f"{name:15}  first {rates[0]:.3f}  step 45 {rates[45]:.3f}", end="  ")
    print(f"last {rates[-1]:.5f}")
    plt.plot(rates, style, label=name)

plt.xlabel("step")
plt.ylabel("learning rate")
plt.legend()
plt.show()
