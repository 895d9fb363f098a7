import torch
from sklearn.datasets import load_digits
from sklearn.metrics import roc_auc_score
from torch import nn

torch.manual_seed(0)
images, digits = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(digits == 8)  # (N,): is it an eight?
x, x_test, y, y_test = x[:1200], x[1200:], y[:1200], y[1200:]

model = nn.Sequential(nn.Linear(64, 1), nn.Flatten(0))  # (N, 64) -> (N,)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(300):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

score = torch.sigmoid(model(x_test)).detach()  # (597,): of unseen images
yes = score > 0.5
recall, specificity = yes[y_test].float().mean(), (~yes[~y_test]).float().mean()
print(f"on the scores      {roc_auc_score(y_test, score):.3f}")
print(f"on the answers     {roc_auc_score(y_test, yes):.3f}")
print(f"balanced accuracy  {(recall + specificity) / 2:.3f}  recall {recall:.3f}")
