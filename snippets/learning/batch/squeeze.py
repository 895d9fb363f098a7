# Wrong and right: a batch of one, squeezed away.
import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.Linear(3, 1)
for x in DataLoader(torch.randn(9, 3), batch_size=4):  # 4, 4 and 1
    logits = model(x)  # (B, 1)
    wrong, right = logits.squeeze(), logits.squeeze(dim=1)
    print(f"squeeze() {tuple(wrong.shape)!s:5} squeeze(dim=1) {tuple(right.shape)}")
