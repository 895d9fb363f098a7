# Wrong: a batch of one, normalized.
import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
x = torch.randn(9, 3)
for batch in DataLoader(x, batch_size=4, drop_last=True):  # 4 and 4: fine
    print("trained with", tuple(model(batch).shape))
model.eval()  # running statistics: one example is enough
print("predicted", tuple(model(x[:1]).shape))

for batch in DataLoader(x, batch_size=4):  # 4, 4 and 1
    print("a batch of", len(batch))
    model.train()(batch)  # ValueError: Expected more than 1 value per channel
