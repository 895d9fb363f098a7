# Wrong: groups.
from torch import nn

for groups in (1, 2, 4, 3):  # 4: each channel by itself, called depthwise
    conv = nn.Conv2d(4, 8, 3, groups=groups)  # ValueError: must be divisible by groups
    print(f"groups={groups}  weight {tuple(conv.weight.shape)}")
