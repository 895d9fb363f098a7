import math

import torch
from torch import nn

torch.manual_seed(0)
y = (torch.rand(5000) < 0.05).float()  # (N,): 5% are positive
x = torch.randn(5000, 1) + 2 * y[:, None]  # (N, 1)
for weight, threshold in ((1.0, 0.0), (19.0, 0.0), (1.0, -math.log(19.0))):
    torch.manual_seed(1)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    loss_of = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    for _ in range(300):
        logits = model(x).squeeze(1)
        loss = loss_of(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    recall = (logits > threshold)[y == 1].float().mean()
    print(f"weight {weight:2.0f}, threshold {threshold:+.1f}", end="  ")
    print(f"recall {recall:.2f}  mean probability {torch.sigmoid(logits).mean():.2f}")
