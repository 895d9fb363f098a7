import math

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from torch import nn

MISS, ALARM = 20, 1  # what the two kinds of mistake cost
data, target = load_breast_cancer(return_X_y=True)
data, target = torch.tensor(data).float(), torch.tensor(1 - target).float()  # 1: ill
costs = {0.0: [], math.log(ALARM / MISS): []}  # {threshold: cost in each split}
for seed in range(10):
    torch.manual_seed(seed)
    x, x_test, y, y_test = train_test_split(
        data, target, test_size=0.3, random_state=seed, stratify=target
    )
    mean, std = x.mean(0), x.std(0)
    model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(50):
        loss = nn.BCEWithLogitsLoss()(model((x - mean) / std).squeeze(1), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    logits = model((x_test - mean) / std).squeeze(1)
    for threshold, each in costs.items():
        missed = ((logits <= threshold) & (y_test == 1)).sum().item()
        alarms = ((logits > threshold) & (y_test == 0)).sum().item()
        each.append(MISS * missed + ALARM * alarms)

(_, half), (lower, moved) = costs.items()
print(f"threshold +0.0  mean cost {sum(half) / 10:.1f}")
print(f"threshold {lower:+.1f}  mean cost {sum(moved) / 10:.1f}")
print("cheaper in", sum(b < a for a, b in zip(half, moved)), "of 10 splits")
