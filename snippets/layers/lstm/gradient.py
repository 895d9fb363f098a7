import matplotlib.pyplot as plt
import torch
from torch import nn

styles = {"RNN": "C3:", "LSTM": "C0-", "LSTM, bias 1": "C1--", "LSTM, bias 3": "C2-."}
for name, style in styles.items():
    torch.manual_seed(0)
    model = (nn.RNN if name == "RNN" else nn.LSTM)(8, 32, batch_first=True)
    if "bias" in name:
        with torch.no_grad():  # rows i, f, g, o: f is the second quarter
            model.bias_ih_l0[32:64] = float(name[-1])
    x = torch.randn(16, 50, 8, requires_grad=True)  # (B, T, D)
    out, _ = model(x)  # (B, T, H)
    out[:, -1].sum().backward()
    gradient = x.grad.norm(dim=2).mean(dim=0)  # (T,)
    print(f"{name:12}  gradient 49 steps back: {gradient[0] / gradient[-1]:.0e}")
    plt.semilogy(range(49, -1, -1), gradient, style, label=name)

plt.xlabel("steps back")
plt.ylabel("size of the gradient")
plt.legend()
plt.show()
