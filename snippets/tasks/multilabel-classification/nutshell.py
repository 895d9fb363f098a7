import torch
from torch import nn

x, y = torch.randn(64, 20), torch.randint(2, (64, 5)).float()
model = nn.Linear(20, 5)  # K = 5 outputs, no activation
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for step in range(100):
    loss = nn.BCEWithLogitsLoss()(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("answers", tuple((model(x) > 0).shape))  # label by label
