import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
lstm, read = nn.LSTM(2, 1, batch_first=True), nn.Linear(1, 1)  # one memory cell
optimizer = torch.optim.Adam([*lstm.parameters(), *read.parameters()], lr=0.05)
for _ in range(200):
    bit = torch.randint(0, 2, (64, 16)).float()  # (B, T)
    mark = (torch.rand(64, 16) < 0.2).float()
    mark[:, 0] = 1.0
    latest = (mark * torch.arange(16)).long().cummax(dim=1).values
    target = bit.gather(1, latest)  # at every step: the bit marked last
    logits = read(lstm(torch.stack([bit, mark], dim=2))[0])[:, :, 0]  # (B, T)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"right at {((logits > 0) == (target > 0)).float().mean():.0%} of the steps")

bit = torch.tensor([1.0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0])  # (T,)
mark = torch.tensor([1.0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0])
w_ih, w_hh, b_ih, b_hh = (p.detach() for p in lstm.parameters())
h, c, cell, forget = 0.0, 0.0, [], []
for x in torch.stack([bit, mark], dim=1):  # the same LSTM by hand, to see inside
    i, f, g, o = w_ih @ x + w_hh[:, 0] * h + b_ih + b_hh
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    cell.append(c)
    forget.append(torch.sigmoid(f))
forget, marked = torch.stack(forget), mark > 0
print(f"forget gate: {forget[marked].mean():.1f} at marks,", end=" ")
print(f"{forget[~marked].mean():.1f} elsewhere")

plt.plot(cell, "C0.-", label="cell state")
plt.plot(forget, "C1s--", markersize=3, label="forget gate")
plt.plot(mark.nonzero(), bit[marked], "C2D", label="marked bit")
plt.xlabel("time step")
plt.ylabel("value")
plt.legend()
plt.show()
