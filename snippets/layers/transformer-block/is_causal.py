# Wrong where is_causal stands without a mask; the first line printed is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 8)  # (B, T, D)
block = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
causal = nn.Transformer.generate_square_subsequent_mask(4)  # (T, T): −inf ahead, else 0
with torch.no_grad():
    print("mask:     ", block(x, src_mask=causal)[0, 0, :3])
    print("no mask:  ", block(x)[0, 0, :3])
    print("hint only:", block(x, is_causal=True)[0, 0, :3])
block(x, is_causal=True)  # RuntimeError: Need attn_mask
