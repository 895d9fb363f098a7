import torch
from torch import nn

x, labels = torch.randn(128, 64), torch.randint(10, (128,))
model = nn.Linear(64, 10)  # or more layers, with K = 10 outputs
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
for step in range(20):
    loss = nn.functional.cross_entropy(model(x), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("classes", tuple(model(x).argmax(dim=1).shape))
