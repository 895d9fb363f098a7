import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=4, hidden_size=8, bias=False)
w_in, w_hidden = rnn.weight_ih_l0, rnn.weight_hh_l0  # (8, 4) and (8, 8)
x = torch.randn(100, 4)  # (T, D)

for steps in (1, 10, 100):
    hidden, connections = torch.zeros(8), 0
    for x_t in x[:steps]:
        hidden = torch.tanh(w_in @ x_t + w_hidden @ hidden)
        connections += w_in.numel() + w_hidden.numel()
    _, last = rnn(x[:steps])  # (1, 8): the hidden state after the last step
    same = torch.allclose(hidden, last[0], atol=1e-5)
    weights = sum(parameter.numel() for parameter in rnn.parameters())
    print(f"{steps:3} steps: {connections:4} connections, {weights} weights, {same}")
