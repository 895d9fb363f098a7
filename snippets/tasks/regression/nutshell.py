import torch

x, y = torch.randn(200, 10), 150 + 70 * torch.randn(200)
target = (y - y.mean()) / y.std()  # of the training rows
model = torch.nn.Linear(10, 1)  # or more layers
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for step in range(100):
    loss = torch.nn.MSELoss()(model(x).squeeze(1), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
prediction = y.mean() + y.std() * model(x).squeeze(1)  # (N,)
print("predictions", tuple(prediction.shape))
