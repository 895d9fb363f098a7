import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(p=0.5)  # a new module is in training mode
output = dropout(torch.ones(10_000, 100))  # (B, D): a batch of 10,000 examples
print("what a one becomes:", output.unique().tolist())

dropped = (output == 0).sum(dim=1)  # (B,): units dropped, example by example
share = dropped.bincount(minlength=101) / len(dropped)
print(f"dropped on average: {dropped.float().mean():.0f} of 100 units")
print(f"exactly 50 dropped: {share[50]:.0%} of the examples")

units = torch.arange(30, 71)
coins = torch.distributions.Binomial(100, torch.tensor(0.5))
plt.bar(units, share[units], color="C0", label="nn.Dropout(0.5)")
plt.plot(units, coins.log_prob(units).exp(), "C1.-", label="100 coin tosses")
plt.xlabel("units dropped, of 100")
plt.ylabel("share of the examples")
plt.legend()
plt.show()
