import matplotlib.pyplot as plt
import torch
from torch import nn

starts = {"PyTorch": "C0-", "orthogonal": "C1--", "identity, ReLU": "C2-."}
for start, style in starts.items():
    torch.manual_seed(0)
    nonlinearity = "relu" if "ReLU" in start else "tanh"
    rnn = nn.RNN(8, 64, nonlinearity=nonlinearity, batch_first=True)
    if start == "orthogonal":
        nn.init.orthogonal_(rnn.weight_hh_l0)
    if start == "identity, ReLU":
        nn.init.eye_(rnn.weight_hh_l0)
    radius = torch.linalg.eigvals(rnn.weight_hh_l0).abs().max().item()
    x = torch.randn(16, 50, 8, requires_grad=True)  # (B, T, D)
    out, _ = rnn(x)  # (B, T, H)
    out[:, -1].sum().backward()
    gradient = x.grad.norm(dim=2).mean(dim=0)  # (T,)
    far, *_, near = gradient.tolist()
    print(f"{start:15} largest eigenvalue {radius:.1f}, 49 steps back {far / near:.0e}")
    plt.semilogy(range(49, -1, -1), gradient, style, label=start)

plt.xlabel("steps back")
plt.ylabel("size of the gradient")
plt.legend()
plt.show()
