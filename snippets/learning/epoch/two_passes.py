# Wrong and right: predictions from one pass, targets from another.
import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
y = torch.arange(1000) % 10
loader = DataLoader(TensorDataset(y, y), shuffle=True)


def model(x):  # returns the target itself: never wrong
    return x


predictions = torch.cat([model(x) for x, _ in loader])
targets = torch.cat([t for _, t in loader])  # wrong: a second pass, in another order
print(f"two passes: {(predictions == targets).float().mean():.0%} right")

pairs = [(model(x), t) for x, t in loader]
predictions, targets = (torch.cat(column) for column in zip(*pairs))
print(f"one pass:   {(predictions == targets).float().mean():.0%} right")
