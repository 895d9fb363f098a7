# Wrong in the first line printed and the third; the others are right.
import torch

x = torch.tensor([[10, 11, 12, 13], [20, 21, 22, 23], [30, 31, 32, 33]])  # (T, D)
wrong = x.view(2, 3, 2)  # (H, T, D/H): the right shape
right = x.view(3, 2, 2).transpose(0, 1)  # (H, T, D/H)
print("view alone        ", wrong.tolist())
print("view and transpose", right.tolist())
print("back, wrong", right.reshape(3, 4).tolist())
print("back, right", right.transpose(0, 1).reshape(3, 4).tolist())
