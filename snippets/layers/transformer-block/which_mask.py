# Wrong where padding is the src_mask; as src_key_padding_mask it is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 3, 8)  # (B, T, D): as many examples as steps
lengths = torch.tensor([2, 1, 3])
padding = torch.arange(3) >= lengths[:, None]  # (B, T), True: no word
block = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
alone = block(x[1, :1])  # (T, D): the single word of example 1 without its padding
print("without padding:     ", alone[0, :3].detach())
for name in ("src_mask", "src_key_padding_mask"):
    y = block(x, **{name: padding})
    print(f"{name + ':':21}", y[1, 0, :3].detach())
block(x[:2], src_mask=padding[:2])  # RuntimeError: should be (3, 3)
