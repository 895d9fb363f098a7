import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x = torch.tensor(
    images / 16, dtype=torch.float32
)  # (N, 64), from 0 to 1: a fixed range
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
baseline = LogisticRegression(max_iter=1000).fit(x, y)
print(f"held-out accuracy    {(answer == y_test).float().mean():.0%}")
print(f"logistic regression  {baseline.score(x_test, y_test):.0%}")

matrix = confusion_matrix(y_test, answer).clip(max=5)  # so that a mistake can be seen
plt.imshow(matrix, cmap="Blues", alpha=0.4)
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlabel("answer")
plt.ylabel("digit")
plt.show()
