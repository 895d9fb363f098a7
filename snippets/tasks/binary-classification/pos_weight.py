import torch
from torch import nn

torch.manual_seed(0)
y = (torch.rand(5000) < 0.05).float()  # (N,): 5% are positive
x = torch.randn(5000, 1) + 2 * y[:, None]  # (N, 1)
for weight in (1.0, 19.0):  # 19 negatives for each positive
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(300):
        logits = model(x).squeeze(1)
        loss_of = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
        loss = loss_of(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    yes, p = logits > 0, torch.sigmoid(logits).mean()
    print(
        f"weight {weight:2.0f}  recall {yes[y == 1].float().mean():.1f}  mean probability {p:.2f}"
    )
