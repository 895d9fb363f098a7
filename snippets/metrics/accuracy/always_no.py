import torch

y = torch.arange(2000) < 28  # (N,): 28 people of 2,000 are ill
always_no = torch.zeros_like(y)
careful = torch.arange(2000) < 128  # finds all 28, and alarms 100 healthy people

for name, answer in (("always no", always_no), ("careful", careful)):
    right = answer == y  # (N,)
    balanced = (right[y].float().mean() + right[~y].float().mean()) / 2
    print(f"{name:9}  accuracy {right.float().mean():.1%}", end="  ")
    print(f"found {(answer & y).sum():2}  balanced {balanced:.1%}")
