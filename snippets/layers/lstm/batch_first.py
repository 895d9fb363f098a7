# Wrong in its first pass, without batch_first; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
changed = x.clone()
changed[0] = torch.randn(10, 3)  # only example 0 is another

for batch_first in (False, True):  # False is the default
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 5, batch_first=batch_first)
    out, _ = lstm(x)  # (4, 10, 5) either way: the shape does not tell
    out_changed, _ = lstm(changed)
    different = [not out[n].equal(out_changed[n]) for n in range(4)]
    print(f"batch_first={batch_first!s:5}  {tuple(out.shape)}  changed: {different}")
