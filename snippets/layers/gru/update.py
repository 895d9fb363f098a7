import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(6, 4, 3)  # (T, B, D)
gru, turned = nn.GRU(3, 5), nn.GRU(3, 5)
with torch.no_grad():
    for ours, theirs in zip(turned.parameters(), gru.parameters()):
        ours.copy_(theirs)
        ours[5:10] = -ours[5:10]  # the rows of z: sigmoid(-a) is 1 - sigmoid(a)

h = torch.zeros(4, 5)  # by hand, with h = (1 - z) * h + z * n
w_ih, w_hh, b_ih, b_hh = turned.parameters()
for x_t in x:
    r_x, z_x, n_x = (x_t @ w_ih.T + b_ih).chunk(3, dim=1)
    r_h, z_h, n_h = (h @ w_hh.T + b_hh).chunk(3, dim=1)
    r, z = torch.sigmoid(r_x + r_h), torch.sigmoid(z_x + z_h)
    h = (1 - z) * h + z * torch.tanh(n_x + r * n_h)
print("other convention, z rows negated: same:", torch.allclose(h, gru(x)[1][0]))
