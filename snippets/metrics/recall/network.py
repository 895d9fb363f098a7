import matplotlib.pyplot as plt
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
yes = score > 0.5
matrix = torch.tensor(
    [[(~y & ~yes).sum(), (~y & yes).sum()], [(y & ~yes).sum(), (y & yes).sum()]]
)
found, missed = matrix[1, 1], matrix[1, 0]
print(f"found {found}, missed {missed}")
print(f"recall      {found / (found + missed):.3f}")
print(f"specificity {matrix[0, 0] / matrix[0].sum():.3f}")

plt.imshow([[0, 1], [1, 0]], cmap="coolwarm", alpha=0.3)
for row in range(2):
    for column in range(2):
        plt.text(column, row, matrix[row, column].item(), ha="center", va="center")
plt.xticks([0, 1], ["no", "yes"])
plt.yticks([0, 1], ["no", "yes"])
plt.xlabel("answer: is it an 8?")
plt.ylabel("truth")
plt.show()
