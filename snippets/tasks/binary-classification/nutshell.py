import torch

torch.manual_seed(0)
x = torch.randn(300, 2)  # (N, D)
y = (x.sum(dim=1) > 0.3 * torch.randn(300)).float()  # 0. or 1.
model = torch.nn.Linear(2, 1)  # ends in one logit, no sigmoid
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = torch.nn.BCEWithLogitsLoss()(model(x).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("right:", sum((model(x)[:, 0] > 0) == y).item(), "/ 300")
