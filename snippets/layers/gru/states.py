import torch
from torch import nn

torch.manual_seed(0)
B, H, layers = 4, 5, 2
x = torch.randn(B, 10, 3)  # (B, T, D)
gru = nn.GRU(3, H, layers, batch_first=True, bidirectional=True)
out, h_n = gru(x)  # (B, T, 2H), (layers * directions, B, H)
print("h_n", tuple(h_n.shape))

state = h_n.view(layers, 2, B, H)
print("last layer forward, ends at the last step:", state[1, 0].equal(out[:, -1, :H]))
print("last layer backward, ends at step 0:      ", state[1, 1].equal(out[:, 0, H:]))
print("h_n[-1] is the backward direction alone:  ", h_n[-1].equal(state[1, 1]))

first = gru.state_dict()  # the first layer as a network of its own
lower = nn.GRU(3, H, batch_first=True, bidirectional=True)
lower.load_state_dict({name: first[name] for name in lower.state_dict()})
print("h_n[:2] is the first layer alone:         ", h_n[:2].allclose(lower(x)[1]))
