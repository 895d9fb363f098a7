import torch
from torch import nn


def depth(node, known):  # matrix products on the longest way back to the input
    if node not in known:
        ways = [depth(parent, known) for parent, _ in node.next_functions if parent]
        known[node] = max(ways, default=0) + (node.name() == "AddmmBackward0")
    return known[node]


mlp = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print("MLP of two layers:           ", depth(mlp(torch.randn(1, 4)).grad_fn, {}))

cell = nn.RNNCell(4, 8)  # one layer
for T in (1, 5, 50):
    hidden = torch.zeros(1, 8)
    for x in torch.randn(T, 1, 4):
        hidden = cell(x, hidden)
    print(f"one RNN layer, {T:2} time steps:", depth(hidden.grad_fn, {}))
