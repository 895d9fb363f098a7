# Wrong and right: reading the state after the padding.
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
gru = nn.GRU(2, 4, batch_first=True)
short = torch.randn(1, 3, 2)  # (B, T, D)
padded = torch.cat([short, torch.zeros(1, 5, 2)], dim=1)  # to the length of the others

alone = gru(short)[1]  # (1, B, H): the state after the last step
naive = gru(padded)[1]  # the state after five steps of padding
packed = gru(pack_padded_sequence(padded, torch.tensor([3]), batch_first=True))[1]
print(f"padded as it is: off by {(naive - alone).abs().max():.3f}")
print(f"packed:          off by {(packed - alone).abs().max():.3f}")
