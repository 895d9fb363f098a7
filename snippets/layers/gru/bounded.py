import torch
from torch import nn

x = torch.ones(100, 1)  # (T, D): a hundred things to count
for layer in (nn.LSTM(1, 8), nn.GRU(1, 8)):
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.fill_(9.0)  # all gates open
            if isinstance(layer, nn.GRU):
                parameter[8:16] = -9.0  # z shut: each state is new
    state = layer(x)[1]
    memory = state[1] if isinstance(layer, nn.LSTM) else state
    print(
        f"{type(layer).__name__:4}  memory of each cell {memory.min().item():.0f}",
        end="  ",
    )
    print("parameters", sum(p.numel() for p in layer.parameters()))
