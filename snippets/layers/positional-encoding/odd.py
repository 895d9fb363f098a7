# Wrong in its last line: five features have only two cosines. Before it right.
import torch

D = 5
t = torch.arange(20.0)[:, None]  # (T, 1)
frequency = 10_000 ** -(torch.arange(0, D, 2) / D)  # three frequencies
table = torch.empty(20, D)
table[:, 0::2] = torch.sin(t * frequency)  # features 0, 2, 4
table[:, 1::2] = torch.cos(t * frequency[: D // 2])  # features 1 and 3
print([round(value, 3) for value in table[1].tolist()])
table[:, 1::2] = torch.cos(t * frequency)  # RuntimeError: expanded size of the tensor
