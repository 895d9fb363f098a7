# Wrong: Padding “same” with a stride.
from torch import nn

for stride in (1, 2):
    print("stride", stride)
    print(nn.Conv2d(3, 8, 3, stride, padding="same"))  # ValueError: not supported
