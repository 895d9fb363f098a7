# Wrong and right: a sigmoid before the loss.
import torch

logits = torch.tensor([-100.0, -2.0, 0.0, 2.0, 100.0])  # (B,)
once = torch.sigmoid(logits)
print("once ", once)
print("twice", torch.sigmoid(once))  # nothing is below a half
