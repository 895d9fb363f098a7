from torch import nn

block = nn.TransformerEncoderLayer(512, 8)  # dim_feedforward 2048, dropout 0.1
for name, part in block.named_children():
    if size := sum(p.numel() for p in part.parameters()):
        print(f"{name:9} {size:9,}")
print(f"all       {sum(p.numel() for p in block.parameters()):9,}")
