# Wrong in its first split: a patient is on both sides. The second is right.
import torch
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.neighbors import KNeighborsClassifier

torch.manual_seed(0)
patient = torch.arange(50).repeat_interleave(10)  # (N,): ten rows of each
y = torch.randint(2, (50,))[patient]  # (N,) coin flips: nothing can predict them
x = torch.randn(50, 10)[patient] + 0.3 * torch.randn(500, 10)  # alike, no copies

by_rows = ShuffleSplit(20, random_state=0).split(x)
by_patients = GroupShuffleSplit(20, random_state=0).split(x, groups=patient)
for name, splits in (("rows", by_rows), ("patients", by_patients)):
    scores = []
    for train, test in splits:
        model = KNeighborsClassifier(1).fit(x[train], y[train])
        scores.append(model.score(x[test], y[test]))
    print(f"split by {name:8}  accuracy {sum(scores) / len(scores):.0%}")
