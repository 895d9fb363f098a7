import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
y = torch.arange(1000) % 10
loader = DataLoader(TensorDataset(y, y), batch_size=50, shuffle=True)


def model(x):  # returns the target itself: never wrong
    return x


predictions = torch.cat([model(x) for x, _ in loader])
targets = torch.cat([t for _, t in loader])  # wrong: a second pass, in another order
print(f"two passes: over 90% right: {(predictions == targets).float().mean() > 0.9}")

pairs = [(model(x), t) for x, t in loader]
predictions, targets = (torch.cat(column) for column in zip(*pairs))
print(f"one pass:   over 90% right: {(predictions == targets).float().mean() > 0.9}")
