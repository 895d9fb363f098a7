import torch
from torch import nn

x = torch.randn(4, 10, 3)  # (B, T, D)
rnn = nn.RNN(input_size=3, hidden_size=5, batch_first=True)
head = nn.Linear(5, 2)  # the RNN has no output layer of its own

out, h = rnn(x)
print("every step", tuple(out.shape))  # (B, T, H)
print("last step ", torch.equal(h[-1], out[:, -1]))
print("prediction", tuple(head(h[-1]).shape))
