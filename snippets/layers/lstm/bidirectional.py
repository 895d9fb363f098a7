# Wrong where it takes out[:, -1] of both directions; h_n is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
changed = x.clone()
changed[:, :-1] = torch.randn(4, 9, 3)  # all steps but the last are others
lstm = nn.LSTM(3, 5, batch_first=True, bidirectional=True)
out, (h_n, _) = lstm(x)  # (B, T, 2H), (directions, B, H)
out_changed, _ = lstm(changed)

backward, backward_changed = out[:, -1, 5:], out_changed[:, -1, 5:]
print("backward half of out[:, -1] notices:", not backward.equal(backward_changed))

ends = torch.cat([h_n[0], h_n[1]], dim=1)  # (B, 2H): where each direction ends
same = torch.isclose(ends, out[:, -1])  # (B, 2H)
print(f"h_n is out[:, -1]: {same.float().mean():.0%} of it")
print("h_n is forward out[:, -1] and backward out[:, 0]:", end=" ")
print(ends.equal(torch.cat([out[:, -1, :5], out[:, 0, 5:]], dim=1)))
