# Wrong: a view of a transpose.
import torch

x = torch.arange(6).view(2, 3)  # in memory: 0 1 2 3 4 5
print("x.T             ", x.T.tolist())
print("x.view(3, 2)    ", x.view(3, 2).tolist())  # the same shape, and no transpose
print("x.T.reshape(6)  ", x.T.reshape(6).tolist())  # a copy: another order
x.T.view(6)  # RuntimeError: view size is not compatible with input tensor's size
