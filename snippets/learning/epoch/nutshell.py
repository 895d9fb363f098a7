import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(40.0))
loader = DataLoader(data, batch_size=12, shuffle=True)
for epoch in range(2):  # each epoch draws a new order
    sizes = [len(x) for (x,) in loader]
    print(f"epoch {epoch}: {len(sizes)} steps of", sizes)
