# Wrong: nothing stands between the two linear layers.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # (N, 1)

model = nn.Sequential(nn.Linear(2, 8), nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(300):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("probabilities:", *(f"{p:.2f}" for p in torch.sigmoid(model(x)).flatten()))
