import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_printoptions(precision=2)
x = torch.randn(2, 3, 4)  # (B, T, D)
padding = torch.tensor(
    [[False, False, True], [True, True, True]]
)  # 2nd: no word at all
mha = nn.MultiheadAttention(4, 2, batch_first=True)

print("function\n", F.scaled_dot_product_attention(x, x, x, ~padding[:, None])[:, 0])
for need_weights in (True, False):
    out, _ = mha(x, x, x, key_padding_mask=padding, need_weights=need_weights)
    print(f"layer, need_weights={need_weights}\n", out[:, 0].detach())
with torch.no_grad():
    out, _ = mha.eval()(x, x, x, key_padding_mask=padding)
print("layer, eval and no_grad\n", out[:, 0])
