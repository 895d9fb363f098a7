import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
lstm = nn.LSTM(input_size=3, hidden_size=5, batch_first=True)
head = nn.Linear(5, 2)  # for two classes

out, (h_n, c_n) = lstm(x)
print("every step", tuple(out.shape))  # (B, T, H)
print("h_n is the last step:", torch.equal(h_n[-1], out[:, -1]))
print("logits", tuple(head(h_n[-1]).shape))  # (B, K)
