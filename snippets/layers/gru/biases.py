import torch
from torch import nn

for rows, name in ((slice(0, 5), "r"), (slice(5, 10), "z"), (slice(10, 15), "n")):
    torch.manual_seed(0)
    gru, x = nn.GRU(3, 5), torch.randn(6, 4, 3)  # (T, B, D)
    before, _ = gru(x)
    with torch.no_grad():  # move one bias into the other, so that the sum stays
        gru.bias_ih_l0[rows] += gru.bias_hh_l0[rows]
        gru.bias_hh_l0[rows] = 0.0
    print(
        f"{name}: only the sum counts: {torch.allclose(gru(x)[0], before, atol=1e-5)}"
    )
