import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from torch.nn import functional as F

image = torch.zeros(7, 7)
image[1:6, 2] = 1.0  # a vertical bar and a foot: the letter L
image[5, 2:6] = 1.0
kernel = torch.tensor([[-1.0, 1.0, 0.0], [-1.0, 1.0, 0.0], [-1.0, 1.0, 0.0]])
output = F.conv2d(image[None, None], kernel[None, None])[0, 0]  # (5, 5)
places = [(row, column) for row in range(5) for column in range(5)]
figure, panels = plt.subplots(1, 3, width_ratios=(7, 3, 5))


def show_numbers(axes, numbers, name, color="C0", marked=None):
    rows, columns = numbers.shape
    axes.clear()
    for row in range(rows):
        for column in range(columns):
            inside = marked is not None and marked[row, column]
            value = numbers[row, column]
            text = "" if value.isnan() else f"{value:.0f}".replace("-", "−")
            axes.text(
                column,
                row,
                text,
                ha="center",
                va="center",
                color=color if inside else None,
            )
    axes.set(xlim=(-0.6, columns - 0.4), ylim=(rows - 0.4, -0.6), aspect="equal")
    axes.set(xticks=[], yticks=[], xlabel=name)


def draw(last):
    row, column = places[last]
    marked = torch.zeros(7, 7, dtype=torch.bool)
    marked[row : row + 3, column : column + 3] = True
    filled = output.flatten().clone()
    filled[last + 1 :] = torch.nan
    at = torch.zeros(25, dtype=torch.bool)
    at[last] = True
    show_numbers(panels[0], image, "image", "C1", marked)
    edge = torch.tensor([-0.5, 2.5, 2.5, -0.5, -0.5])
    panels[0].plot(edge + column, edge.roll(1) + row, "C1")
    show_numbers(panels[1], kernel, "kernel")
    show_numbers(panels[2], filled.reshape(5, 5), "output", "C1", at.reshape(5, 5))
    window = image[row : row + 3, column : column + 3]
    left, middle = window[:, 0].sum(), window[:, 1].sum()
    result = f"{output[row, column]:.0f}".replace("-", "−")
    figure.suptitle(f"place {last + 1}: {middle:.0f} − {left:.0f} = {result}")


animation = FuncAnimation(figure, draw, 25, init_func=lambda: draw(12))
plt.show()
