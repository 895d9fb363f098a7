import torch

torch.manual_seed(0)
x = torch.randn(300, 2)  # (N, D)
y = (x > 0.2 * torch.randn(300, 2)).float()  # (N, K): 0. or 1.
model = torch.nn.Linear(2, 2)  # K = 2 logits, no activation
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = torch.nn.BCEWithLogitsLoss()(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("right:", ((model(x) > 0) == y).sum().item(), "/ 600")
