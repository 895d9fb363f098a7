import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
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

yes = model(x_test) > 0  # (597,): answers to images that it has not seen
matrix = torch.bincount(2 * y_test + yes, minlength=4).view(2, 2)  # (truth, answer)
(tn, fp), (fn, tp) = matrix
print(f"answered yes: {tp + fp}, of them right: {tp}")
print(f"precision {tp / (tp + fp):.3f}")
print(f"accuracy  {(tp + tn) / len(y_test):.3f}")

plt.imshow([[torch.nan, 1], [torch.nan, 0]], cmap="coolwarm", alpha=0.3)
for row in (0, 1):
    for column in (0, 1):
        plt.text(column, row, matrix[row, column].item(), ha="center", va="center")
plt.xticks([0, 1], ["no", "yes"])
plt.yticks([0, 1], ["no", "yes"])
plt.xlabel("answer: is it an 8?")
plt.ylabel("truth")
plt.gca().spines[:].set_visible(True)
plt.show()
