import matplotlib.pyplot as plt
import torch
from torch import nn

steps, x = range(1, 31), torch.ones(30, 1)  # (T, D): always the same input
for nonlinearity, style in (("tanh", "C0-"), ("relu", "C1--")):
    rnn = nn.RNN(1, 1, nonlinearity=nonlinearity, bias=False)
    nn.init.constant_(rnn.weight_ih_l0, 0.5)
    nn.init.constant_(rnn.weight_hh_l0, 1.2)  # the state feeds itself
    states, _ = rnn(x)  # (T, H)
    print(f"{nonlinearity}  state after 30 steps {states[-1].item():.1f}")
    plt.semilogy(steps, states.detach(), style, label=nonlinearity)

plt.xlabel("step")
plt.ylabel("state (log scale)")
plt.legend()
plt.show()
