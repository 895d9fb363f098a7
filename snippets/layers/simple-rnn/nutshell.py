import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
rnn = nn.RNN(input_size=3, hidden_size=5, batch_first=True)
head = nn.Linear(5, 2)  # the state is no answer yet

out, h_n = rnn(x)
print("every step", tuple(out.shape))  # (B, T, H)
print("h_n is the last step:", torch.equal(h_n[-1], out[:, -1]))
print("logits", tuple(head(h_n[-1]).shape))  # (B, K)
