import torch
from torch import nn

x, y = torch.randn(64, 30), torch.randint(2, (64,)).float()
model = nn.Linear(30, 1)  # or more layers, with one output
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for step in range(100):
    loss = nn.BCEWithLogitsLoss()(model(x).squeeze(1), y)  # (N,)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("answers", tuple((model(x).squeeze(1) > 0).shape))
