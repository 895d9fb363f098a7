import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
lstm = nn.LSTM(3, 5, num_layers=3, batch_first=True)
out, (h_n, c_n) = lstm(x)

print("out", tuple(out.shape), " every step of the last layer: (B, T, H)")
print("h_n", tuple(h_n.shape), " last step of every layer: (layers, B, H)")
print("c_n", tuple(c_n.shape), " the cell states: never in out")
print("out[:, -1] is h_n[-1]:", torch.equal(out[:, -1], h_n[-1]))
