import torch
from torch.nn import functional as F

y = torch.tensor([10.0, 11.0, 12.0, 13.0, 100.0])  # (N,): one outlier
for name, loss_of in (("MSE", F.mse_loss), ("MAE", F.l1_loss), ("Huber", F.huber_loss)):
    guess = torch.zeros(1, requires_grad=True)  # the model: one number for all
    optimizer = torch.optim.Adam([guess], lr=0.1)
    for step in range(2000):
        loss = loss_of(guess.expand(5), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name:5}  best guess {guess.item():.1f}")
print(f"mean {y.mean():.1f}, median {y.median():.1f}")
