import torch
from torch import nn

x = torch.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = torch.linspace(-1, 1, 12).reshape(6, 2)  # (3H, D): rows in the order r, z, n
w_hh = torch.linspace(1, -1, 12).reshape(6, 2)  # (3H, H)
b_ih, b_hh = torch.linspace(0, 1, 6), torch.linspace(0.5, 0, 6)  # (3H,) each

h = torch.zeros(2, 2)  # (B, H)
for x_t in x.unbind(dim=1):  # (B, D), one time step after the other
    r_x, z_x, n_x = (x_t @ w_ih.T + b_ih).split(2, dim=1)  # (B, H) each
    r_h, z_h, n_h = (h @ w_hh.T + b_hh).split(2, dim=1)
    r, z = torch.sigmoid(r_x + r_h), torch.sigmoid(z_x + z_h)
    n = torch.tanh(n_x + r * n_h)  # r acts on the product, and on its bias
    h = z * h + (1 - z) * n
print("by hand", h, sep="\n")

gru = nn.GRU(2, 2, batch_first=True)
with torch.no_grad():
    for parameter, value in zip(gru.parameters(), (w_ih, w_hh, b_ih, b_hh)):
        parameter.copy_(value)
out, h_n = gru(x)  # (B, T, H), and one state only: (1, B, H)
print("nn.GRU", h_n[0].detach(), sep="\n")
