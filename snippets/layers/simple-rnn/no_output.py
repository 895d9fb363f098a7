# Wrong in its first part, without an output layer; the second is right.
import torch
from torch import nn

x = torch.linspace(-1, 1, 40)[:, None, None]  # (T, B, D)
y = 3 * x
for read in (nn.Identity(), nn.Linear(8, 1)):
    torch.manual_seed(0)
    rnn = nn.RNN(1, 8 if isinstance(read, nn.Linear) else 1)
    optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()], lr=0.02)
    for _ in range(300):
        prediction = read(rnn(x)[0])
        loss = nn.functional.mse_loss(prediction, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    largest = prediction.max().item()
    print(f"{type(read).__name__:8}  loss {loss.item():.1f}, largest {largest:.0f}")
