import torch
from torch import nn

x = torch.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = torch.linspace(-1, 1, 4).reshape(2, 2)  # (H, D)
w_hh = torch.linspace(1, -0.5, 4).reshape(2, 2)  # (H, H)
b_ih, b_hh = torch.tensor([0.1, 0.2]), torch.tensor([0.3, -0.4])  # (H,) each

h = torch.zeros(2)  # (H,), from the first step on (B, H)
for x_t in x.unbind(dim=1):  # (B, D), one time step after the other
    h = torch.tanh(x_t @ w_ih.T + b_ih + h @ w_hh.T + b_hh)
print("by hand", h, sep="\n")

rnn = nn.RNN(2, 2, batch_first=True)
with torch.no_grad():
    for parameter, value in zip(rnn.parameters(), (w_ih, w_hh, b_ih, b_hh)):
        parameter.copy_(value)
out, h_n = rnn(x)  # (B, T, H): every step; (1, B, H): the last
print("nn.RNN", h_n[0].detach(), sep="\n")
print("the last step of out is h_n:", torch.equal(out[:, -1], h_n[0]))
