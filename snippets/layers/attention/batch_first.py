# Wrong in its first pass, without batch_first; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 8)  # (B, T, D)
changed = x.clone()
changed[0] = torch.randn(10, 8)  # only example 0 is another

for batch_first in (False, True):  # False is the default
    mha = nn.MultiheadAttention(8, 2, batch_first=batch_first)
    out, weights = mha(x, x, x)  # out (4, 10, 8) either way
    out_changed, _ = mha(changed, changed, changed)
    different = [not out[n].equal(out_changed[n]) for n in range(4)]
    print(
        f"batch_first={batch_first!s:5}  weights {tuple(weights.shape)!s:11}", end="  "
    )
    print("changed:", different)
