import torch
from torch import nn


class LastStep(nn.Module):
    def __init__(self, d_in, d_out):
        super().__init__()
        self.lstm = nn.LSTM(d_in, d_out, batch_first=True)

    def forward(self, x):  # (B, T, D_in) -> (B, D_out)
        output, _ = self.lstm(x)
        return output[:, -1]


x = torch.randn(4, 12, 3)  # (B, T, D)
print(tuple(nn.Sequential(LastStep(3, 5), nn.Linear(5, 2))(x).shape))

model = nn.Sequential(nn.LSTM(3, 5, batch_first=True), nn.Linear(5, 2))
model(x)  # TypeError: linear(): argument 'input' (position 1) must be Tensor, not tuple
