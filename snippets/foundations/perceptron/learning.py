import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_blobs

points, labels = make_blobs(40, centers=2, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, D)
targets = torch.tensor(labels)  # (N,): 0 or 1
plt.scatter(*x[targets == 0].T, s=14, marker="o", zorder=3, label="class 0")
plt.scatter(*x[targets == 1].T, s=14, marker="^", zorder=3, label="class 1")

w, b = torch.zeros(2), torch.zeros(())
mistakes, passes, styles = True, 0, iter((":", "-.", "--", "-"))
ends = torch.tensor([-1.5, 3.5])  # of the line w1 x1 + w2 x2 + b = 0
while mistakes:
    mistakes = 0
    for x_n, target in zip(x, targets):
        output = int(x_n @ w + b > 0)  # the step activation
        error = target - output  # -1, 0 or +1
        w += error * x_n  # right answers change nothing
        b += error
        mistakes += int(error != 0)
    passes += 1
    print(f"pass {passes}: {mistakes} mistakes")
    if mistakes:
        heights, name = -(w[0] * ends + b) / w[1], f"after pass {passes}"
        plt.plot(ends, heights, color="C2", ls=next(styles), label=name)

plt.xlabel("input 1")
plt.ylabel("input 2")
plt.legend(loc="upper left", bbox_to_anchor=(1, 1))
plt.show()
