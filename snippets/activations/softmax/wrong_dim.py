# Wrong and right: the wrong dim.
import torch

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # (B, K)
for dim in (1, 0):
    p = torch.softmax(logits, dim=dim)  # (B, K) both times
    print(f"dim={dim}  each example sums to", p.sum(dim=1).round(decimals=4))

alone = torch.softmax(logits[:1], dim=0)  # a batch of one
print("dim=0, alone", alone)
