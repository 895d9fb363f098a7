import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 1, 20)  # (N, C, L)
changed = x.clone()
changed[0, 0, 10] = torch.randn(())  # only step 10 is another

centred = nn.Conv1d(1, 1, kernel_size=5, padding=2)  # length 20 stays 20
causal = nn.Sequential(nn.ZeroPad1d((4, 0)), nn.Conv1d(1, 1, kernel_size=5))
for name, layer in (("padding=2", centred), ("4 zeros in front", causal)):
    different = layer(x) != layer(changed)  # (N, C, L)
    steps = different[0, 0].nonzero().flatten().tolist()
    print(f"{name:16}  {tuple(different.shape)}, steps that changed: {steps}")
