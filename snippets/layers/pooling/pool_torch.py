import torch
from torch import nn

x = torch.tensor([[3.0, 1, 0, 2, 8], [0, 7, 1, 5, 0], [2, 2, 9, 1, 4]])
x = x.reshape(1, 1, 3, 5)  # (N, C, H, W)

corners = [(i, j) for i in range(2) for j in range(0, 4, 2)]  # stride 1 down, 2 across
windows = torch.stack([x[0, 0, i : i + 2, j : j + 3] for i, j in corners])  # (4, 2, 3)
print("max,  by hand  ", windows.amax(dim=(1, 2)))
print("mean, by hand  ", windows.mean(dim=(1, 2)))

for layer in (nn.MaxPool2d, nn.AvgPool2d):
    y = layer(kernel_size=(2, 3), stride=(1, 2))(x)  # (1, 1, 2, 2)
    print(f"nn.{layer.__name__:12}", y.flatten())
