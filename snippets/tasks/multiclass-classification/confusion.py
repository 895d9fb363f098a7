import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
x = images.float() / 16  # (N, 64)
x, x_test, y, y_test = train_test_split(
    x, labels, test_size=0.3, random_state=0, stratify=labels
)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

answer = model(x_test).argmax(dim=1)  # (540,)
print("wrong:", (answer != y_test).sum().item(), "of", len(y_test))
matrix = torch.bincount(10 * y_test + answer, minlength=100)
matrix = matrix.view(10, 10)  # (truth, answer)
wrong = torch.where(matrix > 0, 1 - torch.eye(10), torch.nan)  # nothing where 0
plt.imshow(wrong, cmap="coolwarm", alpha=0.3)
for digit, other in matrix.nonzero().tolist():
    plt.text(other, digit, matrix[digit, other].item(), ha="center", va="center")
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlabel("answer")
plt.ylabel("digit")
plt.show()
