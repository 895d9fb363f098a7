# Wrong and right: going back from a saturated tanh.
import math

import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 20.0])
t = torch.tanh(x)
print("rounded to 1    ", (t == 1).tolist())
print("log(1 - t^2)    ", (1 - t.square()).log())
print("without the tanh", 2 * (math.log(2) - x - F.softplus(-2 * x)))
print("atanh(t)        ", torch.atanh(t).round(decimals=4))
