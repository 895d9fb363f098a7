import torch
from torch import nn

y = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (N, D)
prediction = torch.tensor([[1.5, 2.0], [1.0, 4.1]])  # (N, D): the same shape
r = (prediction - y).abs()
huber = torch.where(r <= 1, r.square() / 2, r - 0.5)  # delta = 1
print("               by hand  built in")
print(f"MSE            {r.square().mean():.4f}   {nn.MSELoss()(prediction, y):.4f}")
print(f"MAE            {r.mean():.4f}   {nn.L1Loss()(prediction, y):.4f}")
print(f"Huber          {huber.mean():.4f}   {nn.HuberLoss()(prediction, y):.4f}")

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # (N, K)
labels = torch.tensor([0, 2])  # (N,): class indices
loss = logits.logsumexp(dim=1) - logits[torch.arange(2), labels]  # (N,)
built_in = nn.CrossEntropyLoss()(logits, labels)
print(f"cross-entropy  {loss.mean():.4f}   {built_in:.4f}")

z = torch.tensor([2.0, -1.0])  # (N,): one logit for each example
t = torch.tensor([1.0, 0.0])  # (N,): floats
p = torch.sigmoid(z)
loss = -(t * p.log() + (1 - t) * (1 - p).log())  # (N,)
print(f"BCE            {loss.mean():.4f}   {nn.BCEWithLogitsLoss()(z, t):.4f}")

total = nn.MSELoss(reduction="sum")(prediction, y)
print(f"MSE, summed    {r.square().sum():.4f}   {total:.4f}")
