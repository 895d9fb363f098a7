import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

columns, rows = torch.meshgrid(torch.arange(40), torch.arange(25), indexing="xy")
columns, rows = columns.flatten(), rows.flatten()  # (1000,): one place a person
recall, false_alarm = 0.9, 0.1  # of a test that never changes
shares = [0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01]
figure, axes = plt.subplots()


def draw(share):
    ill = round(1000 * share)
    found, alarms = round(recall * ill), round(false_alarm * (1000 - ill))
    order = torch.arange(1000)
    kinds = (
        ("C2s", order < found, "ill, test says yes"),
        ("C1^", (order >= ill) & (order < ill + alarms), "healthy, test says yes"),
        (
            "C0.",
            (order >= found) & ~((order >= ill) & (order < ill + alarms)),
            "test says no",
        ),
    )
    axes.clear()
    for style, these, label in kinds:
        axes.plot(columns[these], rows[these], style, markersize=3, label=label)
    axes.set(xlim=(-1, 40), ylim=(-1, 30), xticks=[], yticks=[])
    axes.legend(
        loc="upper center", ncols=3, markerscale=2, columnspacing=0.8, handletextpad=0
    )
    precision = found / (found + alarms)
    axes.set_title(f"ill {share:.0%}: recall {recall:.0%}, precision {precision:.0%}")


animation = FuncAnimation(figure, draw, shares, init_func=lambda: draw(0.1))
plt.show()
