import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 3)  # (B, C)
model = nn.Sequential(nn.BatchNorm1d(3)).requires_grad_(False)  # frozen?
norm = model[0]
print("learns:", norm.weight.requires_grad)
for mode in ("new", "eval", "eval, then train"):
    if "eval" in mode:
        norm.eval()
    if "train" in mode:
        model.train()  # undoes eval() in all its layers
    norm.reset_running_stats()
    model(x)
    print(f"{mode:16} moves: {bool(norm.running_mean.any())}")
