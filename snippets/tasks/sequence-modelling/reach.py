import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 12, 4, requires_grad=True)  # (B, T, D)
block = nn.TransformerEncoderLayer(4, 1, 8, dropout=0.0, batch_first=True)
for name, last in (
    ("Conv1d, 2 layers of 3", nn.Sequential(nn.Conv1d(4, 4, 3), nn.Conv1d(4, 4, 3))),
    ("RNN", nn.RNN(4, 4, batch_first=True)),
    ("transformer", block),
):
    if name.startswith("Conv1d"):
        out = last(x.transpose(1, 2))[0, :, -1]  # (D,): the last step's output
    else:
        out = (last(x)[0] if name == "RNN" else last(x))[0, -1]
    slope = torch.autograd.grad(out.pow(2).sum(), x)[0].norm(dim=2)[0]  # (T,)
    seen = (slope > 0).sum()
    print(
        f"{name:21}  steps that count: {seen:2}  first / last step {slope[0] / slope[-1]:.0e}"
    )
