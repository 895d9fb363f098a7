# Wrong in its first sum, which numbers the examples; the second is right.
import torch

x = torch.zeros(2, 3, 1)  # (B, T, D): the same word everywhere
table = torch.tensor([[10.0], [11.0], [12.0], [13.0]])  # (longest, D)

wrong = x + table[: x.shape[0], None]  # (B, 1, D): made for (T, B, D)
right = x + table[: x.shape[1]]  # (T, D)
print("wrong", wrong[..., 0].tolist())
print("right", right[..., 0].tolist())
