import torch

logits = torch.tensor([[2.0], [-1.0], [3.0], [1.0], [-2.0]])  # (N, 1): of Linear(…, 1)
y = torch.tensor([True, False, True, True, True])  # (N,)

right = (logits > 0) == y  # (N, 1) == (N,) gives (N, N)
print("wrong", tuple(right.shape), f"{right.float().mean():.2f}")
right = (logits.squeeze(1) > 0) == y  # (N,)
print("right", tuple(right.shape), f"{right.float().mean():.2f}")
