import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(60, 1) * 0.3 + 1.0  # (T, D): noise around 1,
x[20:40] -= 2.0  # then around -1, and back
for keep, style in ((0.0, "C0:"), (0.9, "C1-"), (1.0, "C2--")):
    gru = nn.GRU(1, 1)
    with torch.no_grad():
        for parameter in gru.parameters():
            parameter.zero_()
        gru.weight_ih_l0[2] = 1.0  # rows r, z, n: the new state is tanh(x)
        gru.bias_ih_l0[1] = torch.tensor(keep).logit()  # z = keep
        h, _ = gru(x)  # (T, H)
        other, _ = gru(x, torch.ones(1, 1))  # from state 1, not 0
    left = (other - h)[9].item()
    print(
        f"update gate {keep:.1f}: after ten steps {left:.2f} of the old state is left"
    )
    plt.plot(h, style, label=f"z = {keep:.1f}")

plt.xlabel("time step")
plt.ylabel("hidden state")
plt.legend(loc="lower right")
plt.show()
