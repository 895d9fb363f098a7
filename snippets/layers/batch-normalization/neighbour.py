import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from torch import nn


def output(neighbour, training):
    """What the layer says about the example 1.0 in a batch of three."""
    norm = nn.BatchNorm1d(1)
    norm.running_mean.fill_(0.5)
    norm.running_var.fill_(2.0)
    norm.train(training)
    batch = torch.tensor([[1.0], [0.0], [float(neighbour)]])  # (B, C)
    return norm(batch)[0].item()


neighbours = range(-5, 11)
figure, axes = plt.subplots()
axes.plot(neighbours, [output(n, True) for n in neighbours], "C1", label="train()")
axes.plot(neighbours, [output(n, False) for n in neighbours], "C0--", label="eval()")
(train,) = axes.plot([], [], "C1o", markersize=8)
(evaluation,) = axes.plot([], [], "C0s", markersize=7)
axes.set(xlim=(-5.5, 10.5), ylim=(-1.1, 1.6))
axes.set(xlabel="value of a neighbour in the batch", ylabel="output for the same 1.0")
axes.legend(loc="lower left")


def draw(neighbour):
    in_train, in_eval = output(neighbour, True), output(neighbour, False)
    train.set_data([neighbour], [in_train])
    evaluation.set_data([neighbour], [in_eval])
    axes.set_title(
        f"neighbour {neighbour}: train() {in_train:.2f}, eval() {in_eval:.2f}"
    )


animation = FuncAnimation(figure, draw, neighbours, init_func=lambda: draw(6))
plt.show()
