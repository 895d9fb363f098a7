# Wrong: examples dropped for ever.
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
data = torch.arange(10)
for shuffle in (False, True):
    loader = DataLoader(data, batch_size=4, shuffle=shuffle, drop_last=True)
    seen = set()
    for _ in range(50):  # epochs of len(loader) = 10 // 4 = 2 steps
        for batch in loader:
            seen.update(batch.tolist())
    print(f"shuffle={shuffle!s:5}  never seen: {sorted(set(range(10)) - seen)}")
