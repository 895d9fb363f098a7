# Wrong where step 0 sees step 2; the other lines are right.
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 4)  # (B, T, D)
changed = x.clone()
changed[:, 2] = torch.randn(4)  # only the last step is another
past = torch.ones(3, 3).tril().bool()  # True: itself and what came before it
mha = nn.MultiheadAttention(4, 2, batch_first=True)


def sdpa(x, mask):
    return F.scaled_dot_product_attention(x, x, x, attn_mask=mask)


def layer(x, mask):
    out, _ = mha(x, x, x, attn_mask=mask)
    return out


for name, attend in (("function", sdpa), ("layer", layer)):
    for meaning, mask in (
        ("past", past),
        ("~past", ~past),
        ("1.0 or 0.0", past.float()),
    ):
        before, after = attend(x, mask)[0, 0], attend(changed, mask)[0, 0]
        print(f"{name:8}  {meaning:10}  step 0 sees step 2: {not before.equal(after)}")
