import torch

torch.manual_seed(0)
x = torch.randn(300, 2)  # (N, D)
y = x @ torch.tensor([3.0, -2.0]) + torch.randn(300)  # (N,)
model = torch.nn.Linear(2, 1)  # ends in one number, no activation
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = torch.nn.functional.mse_loss(model(x).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"MSE {loss:.2f}, always the mean: {y.var():.2f}")
