import torch
from sklearn.datasets import make_multilabel_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.multioutput import MultiOutputClassifier
from sklearn.neighbors import KNeighborsClassifier
from torch import nn

data, labels = map(torch.tensor, make_multilabel_classification(2000, random_state=0))
scores = {"network": [], "logistic": [], "5 nearest": [], "always yes": []}
for seed in range(5):  # another split and another start each time
    torch.manual_seed(seed)
    x, x_test, y, y_test = train_test_split(
        data.float(), labels.float(), test_size=0.3, random_state=seed
    )
    mean, std = x.mean(0), x.std(0)  # of the training rows only
    x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 20)
    model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 5))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.BCEWithLogitsLoss()(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    logistic = MultiOutputClassifier(LogisticRegression()).fit(x, y)
    for name, answer in {
        "network": model(x_test) > 0,
        "logistic": logistic.predict(x_test),
        "5 nearest": KNeighborsClassifier().fit(x, y).predict(x_test),
        "always yes": torch.ones_like(y_test),
    }.items():
        scores[name].append(f1_score(y_test, answer, average="macro"))

for name, each in scores.items():
    lowest, highest = min(each), max(each)
    print(f"{name:10}  F1 {sum(each) / 5:.2f}  ({lowest:.2f} to {highest:.2f})")
