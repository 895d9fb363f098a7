import torch
from torch import nn

torch.manual_seed(0)
lstm, state = nn.LSTM(3, 5, batch_first=True), None
x, pieces = torch.randn(4, 20, 3), []  # (B, T, D)
for chunk in x.split(10, dim=1):
    out, state = lstm(chunk, state)
    out.square().mean().backward()
    state = tuple(s.detach() for s in state)  # keep the numbers, drop the graph
    pieces.append(out)
    print(f"out {tuple(out.shape)}  gradient {lstm.weight_hh_l0.grad.norm():.3f}")

whole, _ = lstm(x)
print("state passed on: same as one long sequence:", end=" ")
print(torch.allclose(torch.cat(pieces, dim=1), whole, atol=1e-6))

alone, _ = lstm(x[:, 10:])  # no state given: starts from zeros
print("no state given:  same as one long sequence:", end=" ")
print(torch.allclose(alone, whole[:, 10:], atol=1e-6))
