import torch
from sklearn.datasets import load_digits
from sklearn.metrics import roc_auc_score
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, digit = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
known = x[digit != 8]  # it never sees an eight
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8), nn.Linear(8, 64))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(300):
    loss = nn.functional.mse_loss(model(known[:1200]), known[:1200])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

test = torch.cat([known[1200:], x[digit == 8]])  # (N, 64): new digits, then eights
error = ((model(test) - test) ** 2).mean(dim=1).detach()  # (N,)
is_new = torch.arange(len(test)) >= len(known) - 1200
print(
    f"AUC of the error as a sign of something new: {roc_auc_score(is_new, error):.1f}"
)
