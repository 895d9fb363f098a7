import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
t = torch.arange(400.0)
series = torch.sin(t / 6) + 0.5 * torch.sin(t / 2.5)  # (T,)
windows = series.unfold(0, 21, 1)  # (380, 21): 20 steps and the one after them
x, y = windows[:, :20, None], windows[:, 20]  # (N, T, D), (N,)
gru, out = nn.GRU(1, 16, batch_first=True), nn.Linear(16, 1)
optimizer = torch.optim.Adam([*gru.parameters(), *out.parameters()], lr=0.01)
for _ in range(150):
    prediction = out(gru(x[:280])[0][:, -1]).squeeze(1)  # learn from the past
    loss = nn.functional.mse_loss(prediction, y[:280])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

prediction = out(gru(x[280:])[0][:, -1]).squeeze(1).detach()  # (100,): the future
naive = x[280:, -1, 0]  # tomorrow will be as today
for name, guess in (("naive", naive), ("GRU", prediction)):
    print(f"{name:5}  mean absolute error {(guess - y[280:]).abs().mean():.2f}")

plt.plot(t[300:], y[280:], label="truth")
plt.plot(t[300:], prediction, "--", label="GRU, one step ahead")
plt.xlabel("time step")
plt.ylabel("value")
plt.ylim(-1.6, 2.1)  # room for the legend
plt.legend(loc="upper center", ncols=2)
plt.show()
