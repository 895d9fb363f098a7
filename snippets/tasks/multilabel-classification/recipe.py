import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_multilabel_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.multioutput import MultiOutputClassifier
from torch import nn

torch.manual_seed(0)
x, y = make_multilabel_classification(2000, random_state=0)
x, y = torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 20)

model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 5))  # a logit a label
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(100):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)  # both (N, 5)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

answer = model(x_test) > 0  # (600, 5): each label by itself
baseline = MultiOutputClassifier(LogisticRegression()).fit(x, y).predict(x_test)
print(f"held-out macro F1    {f1_score(y_test, answer, average='macro'):.2f}")
print(f"logistic regression  {f1_score(y_test, baseline, average='macro'):.2f}")

counts = [labels.sum(dim=1).bincount(minlength=6) for labels in (y_test.long(), answer)]
plt.bar(torch.arange(6) - 0.2, counts[0], 0.4, label="truth")
plt.bar(torch.arange(6) + 0.2, counts[1], 0.4, hatch="//", label="answer")
plt.xlabel("labels of an example")
plt.ylabel("examples")
plt.legend()
plt.show()
