import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from torch import nn

x = torch.linspace(-3, 3, 80, dtype=torch.double)[:, None]  # (N, 1)
y = torch.sin(2 * x)
leaks = [1.0, 0.97, 0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0.0]
outputs, losses = [], []
for leak in leaks:
    torch.manual_seed(0)
    bend = nn.LeakyReLU(leak)
    model = nn.Sequential(
        nn.Linear(1, 24), bend, nn.Linear(24, 24), bend, nn.Linear(24, 1)
    )
    model.double()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(400):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    outputs.append(model(x).detach())
    losses.append(loss.item())

figure, axes = plt.subplots()
axes.plot(x, y, "C0--", label="target")
(line,) = axes.plot(x, outputs[0], "C1", label="network")
axes.set(xlim=(-3.1, 3.1), ylim=(-1.6, 1.9), xlabel="x", ylabel="y")
axes.legend(loc="upper right", ncols=2)


def draw(frame):
    line.set_ydata(outputs[frame])
    kind = "straight line" if leaks[frame] == 1 else "bend"
    axes.set_title(
        f"slope below zero {leaks[frame]:.2f}: {kind}, error {losses[frame]:.2f}"
    )


animation = FuncAnimation(figure, draw, len(leaks), init_func=lambda: draw(5))
plt.show()
