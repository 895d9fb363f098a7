import torch
from torch import nn

torch.manual_seed(0)
torch.set_printoptions(precision=2)
x = torch.randn(2, 3, 8)  # (B, T, D)
padding = torch.tensor([[False, False, True], [False, True, True]])
empty = torch.tensor([[False, False, True], [True, True, True]])  # 2nd: no word at all
block = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
stack = nn.TransformerEncoder(block, 2)
for fast in (True, False):
    torch.backends.mha.set_fastpath_enabled(fast)
    with torch.no_grad():
        y = stack(x, src_key_padding_mask=padding)  # UserWarning: nested tensors
        lost = block(x, src_key_padding_mask=empty)
    print("fast path" if fast else "slow path")
    print(y[..., 0])  # (B, T): the first feature of each position
    print(lost[..., 0])
