# Wrong in its first stack, whose blocks are copies; a list is right.
import torch
from torch import nn

torch.manual_seed(0)
block = nn.TransformerEncoderLayer(8, 2)
copies = nn.TransformerEncoder(block, 2, enable_nested_tensor=False).layers
drawn = nn.ModuleList(nn.TransformerEncoderLayer(8, 2) for _ in range(2))
for name, (first, second) in {"nn.TransformerEncoder": copies, "a list": drawn}.items():
    same = first.linear1.weight.equal(second.linear1.weight)
    print(f"{name:21}  two blocks begin alike: {same}")
