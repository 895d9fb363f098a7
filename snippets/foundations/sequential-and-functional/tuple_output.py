# Wrong: a layer that gives a tuple.
import torch
from torch import nn


class LastStep(nn.Module):
    def __init__(self, d_in, d_out):
        super().__init__()
        self.lstm = nn.LSTM(d_in, d_out, batch_first=True)

    def forward(self, x):  # (B, T, D_in) -> (B, D_out)
        _, (hidden, _) = self.lstm(x)
        return hidden[0]  # (1, B, D_out) -> (B, D_out): after the last step


x = torch.randn(4, 12, 3)  # (B, T, D)
model = nn.Sequential(LastStep(3, 5), nn.Linear(5, 2))
print(tuple(model(x).shape))

wrong = nn.Sequential(model[0].lstm, model[1])
wrong(x)  # TypeError: linear(): argument 'input' (position 1) must be Tensor, not tuple
