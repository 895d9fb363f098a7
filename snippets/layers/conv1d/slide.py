import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
level = torch.cat([torch.zeros(40), torch.full((30,), 2.0), torch.full((30,), 1.0)])
x = level + 0.4 * torch.randn(100)  # (L,): a level that jumps at step 40 and at step 70

conv = nn.Conv1d(1, 2, kernel_size=9, bias=False)  # one channel in, two out
with torch.no_grad():
    conv.weight[0] = 1 / 9  # the mean of nine steps
    conv.weight[1] = torch.tensor([-1, -1, -1, -1, 0, 1, 1, 1, 1]) / 4  # after - before
    mean, change = conv(x.reshape(1, 1, -1))[0]  # (N, C, L) to (2, 92)

steps = torch.arange(4, 96)  # the middle of each window of nine
print(f"noise {(x - level).std():.2f}, after the mean {mean[:32].std():.2f}")
print("largest rise at step", steps[change.argmax()].item(), end=", ")
print("largest fall at step", steps[change.argmin()].item())

plt.plot(x, "C1.", label="signal")
plt.plot(steps, mean, "C0", label="mean of nine steps")
plt.plot(steps, change, "C3--", label="after minus before")
plt.xlabel("step")
plt.ylabel("value")
plt.legend()
plt.show()
