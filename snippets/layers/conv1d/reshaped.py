# Wrong and right: a reshape in place of a transpose.
import torch

x = torch.tensor([[[0, 10], [1, 11], [2, 12], [3, 13]]])  # (N, L, C): two features
print("transpose", x.transpose(1, 2).tolist())  # (N, C, L)
print("reshape  ", x.reshape(1, 2, 4).tolist())  # the same shape, and a jumble
