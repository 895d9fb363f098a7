import torch

x = torch.tensor([-2.0, -1.0, 1.0, 2.0])
scaled_mask = torch.tensor([2.0, 2.0, 0.0, 2.0])  # p = 0.5: the third is dropped

for activation in (torch.relu, torch.sigmoid):
    print(f"{activation.__name__:7} without        {activation(x).numpy().round(2)}")
    after = activation(x) * scaled_mask
    before = activation(x * scaled_mask)
    print(f"{activation.__name__:7} dropout after  {after.numpy().round(2)}")
    print(f"{activation.__name__:7} dropout before {before.numpy().round(2)}")
