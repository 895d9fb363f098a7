from itertools import pairwise

import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images[:100] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels[:100]).repeat(5)  # (5 N,)

sizes = [64] + [32] * 20 + [10]  # five networks side by side, each its own start
bounds = [(a**-0.5, (5, a, b)) for a, b in pairwise(sizes)]  # as nn.Linear has
weights = [torch.empty(shape).uniform_(-bound, bound) for bound, shape in bounds]
biases = [torch.empty(5, 1, s[2]).uniform_(-bound, bound) for bound, s in bounds]
parameters = [p.requires_grad_() for p in weights + biases]
optimizer = torch.optim.Adam(parameters)
for step in range(1001):
    hidden = x  # (N, 64), and from the first layer on (5, N, 32)
    for w, b in zip(weights[:-1], biases[:-1]):
        hidden = torch.relu(hidden @ w + b)
    logits = (hidden @ weights[-1] + biases[-1]).flatten(0, 1)  # (5 N, 10)
    if step in (100, 1000):
        right = (logits.argmax(dim=1) == y).view(5, -1).float().mean(dim=1)
        few = (right < 0.3).sum()
        most = (right > 0.5).sum() > 2
        print(f"step {step:4}: {few} of 5 below 30% right, most above 50%: {most}")
    loss = 5 * F.cross_entropy(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
