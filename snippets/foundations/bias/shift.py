import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

x = torch.arange(-80, 81) / 10  # (N,)
figure, axes = plt.subplots()
axes.plot(x, torch.sigmoid(x), "C0--", label="without a bias")
(curve,) = axes.plot(x, torch.sigmoid(x), "C1", label="with one")
(half_way,) = axes.plot([0], [0.5], "C1o")
axes.set_xlabel("input x")
axes.set_ylabel("output")
axes.legend(loc="upper left")


def draw(bias):
    output = torch.sigmoid(x + bias)
    curve.set_ydata(output)
    middle = x[(output - 0.5).abs().argmin()]
    half_way.set_xdata([middle])
    axes.set_title(f"bias {bias:+}: half-way at x = {middle:+.0f}")


biases = range(-6, 7)
animation = FuncAnimation(figure, draw, biases, init_func=lambda: draw(3))
plt.show()
