import torch
from sklearn.metrics import roc_auc_score

torch.manual_seed(0)
y = torch.rand(300) < 0.2  # (N,)
first = torch.randn(300) + 1.5 * y  # the scores of two models on the same examples
second = first + 1.2 * torch.randn(300)  # the first, with noise
models = (first, second)
print("AUC       ", [round(roc_auc_score(y, score), 3) for score in models])

draws = []
for _ in range(400):  # the same examples for both
    again = torch.randint(300, (300,))
    draws.append([roc_auc_score(y[again], score[again]) for score in models])
draws = torch.tensor(draws)  # (400, 2)
level = torch.tensor([0.025, 0.975]).double()
for name, values in (
    ("first", draws[:, 0]),
    ("second", draws[:, 1]),
    ("difference", draws[:, 0] - draws[:, 1]),
):
    low, high = values.double().quantile(level)
    print(f"{name:10}  95% interval {low:.2f} to {high:.2f}")
