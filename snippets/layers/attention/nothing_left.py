# Wrong: the second example has nothing to look at.
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_printoptions(precision=2)
x = torch.randn(2, 3, 4)  # (B, T, D)
padding = torch.tensor([[False, False, True], [True, True, True]])  # 2nd: no word
mha = nn.MultiheadAttention(4, 2, batch_first=True)

out = F.scaled_dot_product_attention(x, x, x, ~padding[:, None])
print("function", out[:, 0], sep="\n")
for need_weights in (True, False):
    out, _ = mha(x, x, x, key_padding_mask=padding, need_weights=need_weights)
    print(f"layer, need_weights={need_weights}", out[:, 0].detach(), sep="\n")
with torch.no_grad():
    out, _ = mha.eval()(x, x, x, key_padding_mask=padding)
print("layer, eval and no_grad", out[:, 0], sep="\n")
