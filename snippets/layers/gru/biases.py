import torch
from torch import nn

torch.manual_seed(0)
gru, x = nn.GRU(3, 5), torch.randn(6, 4, 3)  # (T, B, D)
before, _ = gru(x)
same = []
for row in range(15):  # the rows of r, z and n: five each
    moved = gru.bias_hh_l0[row].item()
    with torch.no_grad():  # from one bias to the other, so that the sum stays
        gru.bias_ih_l0[row] += moved
        gru.bias_hh_l0[row] -= moved
        same.append(torch.allclose(gru(x)[0], before, atol=1e-5))
        gru.bias_ih_l0[row] -= moved
        gru.bias_hh_l0[row] += moved
for name in "rzn":
    print(f"{name}: only the sum counts: {same[:5]}")
    del same[:5]
