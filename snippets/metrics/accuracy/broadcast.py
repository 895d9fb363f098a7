# Wrong in its first comparison: (N, 1) against (N,). The second is right.
import torch

logits = torch.tensor([[2.0], [-1.0], [3.0], [1.0], [-2.0]])  # (N, 1): of Linear(…, 1)
y = torch.tensor([True, False, True, True, True])  # (N,)

right = (logits > 0) == y  # (N, 1) == (N,) gives (N, N)
print("(N, 1) against (N,)", tuple(right.shape), f"{right.float().mean():.2f}")
right = (logits.squeeze(1) > 0) == y  # (N,)
print("(N,) against (N,)  ", tuple(right.shape), f"{right.float().mean():.2f}")
