import torch
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from torch import nn

data, target = load_breast_cancer(return_X_y=True)
data, target = torch.tensor(data).float(), torch.tensor(1 - target).float()  # 1: ill
scores = {"network": [], "logistic": [], "5 nearest": [], "always no": []}
for seed in range(5):  # another split and another start each time
    torch.manual_seed(seed)
    x, x_test, y, y_test = train_test_split(
        data, target, test_size=0.3, random_state=seed, stratify=target
    )
    mean, std = x.mean(0), x.std(0)  # of the training rows only
    x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 30)
    model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(50):
        loss = nn.BCEWithLogitsLoss()(model(x).squeeze(1), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (model(x_test).squeeze(1) > 0) == (y_test == 1)
    scores["network"].append(right.float().mean().item())
    scores["logistic"].append(LogisticRegression().fit(x, y).score(x_test, y_test))
    scores["5 nearest"].append(KNeighborsClassifier().fit(x, y).score(x_test, y_test))
    scores["always no"].append((y_test == 0).float().mean().item())

for name, each in scores.items():
    lowest, highest = min(each), max(each)
    print(f"{name:9}  {sum(each) / 5:.1%}  ({lowest:.1%} to {highest:.1%})")
