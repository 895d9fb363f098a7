import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x, y = torch.tensor(x, dtype=torch.float32), torch.tensor(1 - y).float()  # 1: ill
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0, stratify=y)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 30)
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(50):
    loss = nn.BCEWithLogitsLoss()(model(x).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

logits = model(x_test).squeeze(1).detach()  # (171,)
print("benign, logit above 0:    ", (logits[y_test == 0] > 0).sum().item())
print("malignant, logit below 0: ", (logits[y_test == 1] < 0).sum().item())
for k, name, hatch in ((0, "benign", ""), (1, "malignant", "//")):
    bins = range(-16, 37, 4)
    plt.hist(logits[y_test == k], bins, label=name, hatch=hatch, alpha=0.6)
plt.axvline(0, color=plt.rcParams["text.color"], linestyle=":")
top = plt.ylim()[1]
plt.text(-1, top, "answer: no", ha="right")
plt.text(1, top, "answer: yes", ha="left")
plt.legend(loc="center right")
plt.xlabel("logit of “malignant”")
plt.ylabel("patients")
plt.show()
