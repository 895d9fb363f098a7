import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64): known to lie in 0..16
y = torch.tensor(labels)  # (N,), int64: the number of the class
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0, stratify=y)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))  # ten logits
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

answer = model(x_test).argmax(dim=1)  # (540,)
print(f"held-out accuracy    {(answer == y_test).float().mean():.1%}")
linear = LogisticRegression().fit(x, y)
print(f"logistic regression  {linear.score(x_test, y_test):.1%}")

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
