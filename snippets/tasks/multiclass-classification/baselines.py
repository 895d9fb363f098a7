import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
x_all = images.float() / 16  # (N, 64)
scores = {"network": [], "logistic": [], "3 nearest": []}
for seed in range(5):  # another split and another start each time
    torch.manual_seed(seed)
    x, x_test, y, y_test = train_test_split(
        x_all, labels, test_size=0.3, random_state=seed, stratify=labels
    )
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(20):
        for batch in torch.randperm(len(x)).split(64):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = (model(x_test).argmax(dim=1) == y_test).float().mean().item()
    logistic, nearest = LogisticRegression(), KNeighborsClassifier(3)
    scores["network"].append(right)
    scores["logistic"].append(logistic.fit(x, y).score(x_test, y_test))
    scores["3 nearest"].append(nearest.fit(x, y).score(x_test, y_test))

for name, each in scores.items():
    lowest, highest = min(each), max(each)
    print(f"{name:9}  {sum(each) / 5:.1%}  ({lowest:.1%} to {highest:.1%})")
best = [max(scores, key=lambda name: scores[name][seed]) for seed in range(5)]
print("best in each split:", *sorted(set(best)))
