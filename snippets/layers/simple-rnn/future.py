# Wrong in its second pass: two directions see the bit that they must guess.
import torch
from torch import nn

for bidirectional in (False, True):
    torch.manual_seed(0)
    rnn = nn.RNN(1, 8, batch_first=True, bidirectional=bidirectional)
    read = nn.Linear(16 if bidirectional else 8, 1)
    optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()])
    for _ in range(200):
        bits = torch.randint(0, 2, (256, 11)).float()  # (B, T): nothing to predict
        logits = read(rnn(bits[:, :-1, None])[0]).squeeze(2)  # (B, T - 1)
        loss = nn.functional.binary_cross_entropy_with_logits(logits, bits[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = ((logits > 0) == (bits[:, 1:] > 0)).float().mean(dim=0)  # (T - 1,)
    sure = (right > 0.9).int().tolist()
    print(f"bidirectional={bidirectional!s:5}  sure of the next bit:", *sure)
