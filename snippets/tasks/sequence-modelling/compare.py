import time

import torch
from sklearn.datasets import load_digits
from torch import nn


class Reader(nn.Module):
    """Reads a digit row by row, and names it from the last step or the mean of all steps."""

    def __init__(self, core):
        super().__init__()
        self.core, self.out = core, nn.Linear(32, 10)

    def forward(self, x):  # (B, T, D) -> (B, K)
        if isinstance(self.core, nn.RNNBase):
            return self.out(self.core(x)[0][:, -1])
        return self.out(self.core(x).mean(dim=1))


class Conv(nn.Conv1d):
    def forward(self, x):  # (B, T, D) -> (B, T, D)
        return super().forward(x.transpose(1, 2)).relu().transpose(1, 2)


images, y = map(torch.tensor, load_digits(return_X_y=True))
x = images.float().view(-1, 8, 8) / 16  # (N, T, 8): a row at each step
x = torch.cat(
    [x, torch.eye(8).expand_as(x)], dim=2
)  # and its number: (N, T, D) with D = 16
torch.manual_seed(0)
block = nn.TransformerEncoderLayer(32, 4, 64, dropout=0.0, batch_first=True)
for name, core in {
    "RNN": nn.RNN(16, 32, batch_first=True),
    "LSTM": nn.LSTM(16, 32, batch_first=True),
    "GRU": nn.GRU(16, 32, batch_first=True),
    "Conv1d": nn.Sequential(Conv(16, 32, 3, padding=1), Conv(32, 32, 3, padding=1)),
    "transformer": nn.Sequential(nn.Linear(16, 32), block),
}.items():
    torch.manual_seed(0)
    model, start = Reader(core), time.perf_counter()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        for batch in torch.randperm(1400).split(100):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    seconds = time.perf_counter() - start
    right = (model(x[1400:]).argmax(dim=1) == y[1400:]).float().mean()
    size = sum(p.numel() for p in model.parameters())
    print(f"{name:11}  {size:6,} parameters  accuracy {right:.2f}  {seconds:.1f} s")
