import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, digits = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(digits == 8)  # (N,): is it an eight?
model = nn.Linear(64, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(300):
    logits = model(x[:1200]).squeeze(1)  # (1200,): learn from these
    loss = nn.functional.binary_cross_entropy_with_logits(logits, y[:1200].float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

score = torch.sigmoid(model(x[1200:])).squeeze(1).detach()  # (597,): held out
y = y[1200:]
from sklearn.metrics import roc_auc_score

print(f"on the scores      {roc_auc_score(y, score):.2f}")
yes = score > 0.5
print(f"on the answers     {roc_auc_score(y, yes):.2f}")
recall, specificity = yes[y].float().mean(), (~yes[~y]).float().mean()
print(f"balanced accuracy  {(recall + specificity) / 2:.2f}")
