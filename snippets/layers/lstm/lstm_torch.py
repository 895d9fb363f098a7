import torch
from torch import nn

x = torch.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = torch.linspace(-1, 1, 16).reshape(8, 2)  # (4H, D): rows in the order i, f, g, o
w_hh = torch.linspace(1, -1, 16).reshape(8, 2)  # (4H, H)
b_ih, b_hh = torch.linspace(0, 1, 8), torch.linspace(0.5, 0, 8)  # (4H,) each

h = c = torch.zeros(2, 2)  # (B, H)
for x_t in x.unbind(dim=1):  # (B, D), one time step after the other
    gates = x_t @ w_ih.T + b_ih + h @ w_hh.T + b_hh  # (B, 4H)
    i, f, g, o = gates.split(2, dim=1)  # (B, H) each
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
print("by hand", h, sep="\n")

lstm = nn.LSTM(2, 2, batch_first=True)
with torch.no_grad():
    for parameter, value in zip(lstm.parameters(), (w_ih, w_hh, b_ih, b_hh)):
        parameter.copy_(value)
out, (h_n, c_n) = lstm(x)  # (B, T, H), and twice (1, B, H)
print("nn.LSTM", h_n[0].detach(), sep="\n")
