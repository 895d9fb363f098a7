# Wrong in its second split: it copies first. The first is right.
import torch

torch.manual_seed(0)
x = torch.randn(500, 10)  # (N, D)
y = torch.randint(2, (500,))  # (N,) coin flips: nothing can predict them

rows = torch.randperm(500)  # split, then copy the training rows
split_first = rows[:350].repeat(4), rows[350:]

rows = torch.randperm(2000) % 500  # four copies of each row, then split
copied_first = rows[:1400], rows[1400:]

for name, (train, test) in (("split", split_first), ("copied", copied_first)):
    nearest = torch.cdist(x[test], x[train]).argmin(dim=1)  # it only remembers
    accuracy = (y[train][nearest] == y[test]).float().mean()
    shared = torch.isin(test, train).float().mean()
    print(f"{name:6} first: {len(train)} rows to learn, {len(test)} to test", end="")
    print(f", {shared:.0%} of these in training, accuracy {accuracy:.0%}")
