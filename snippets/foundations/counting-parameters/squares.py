import matplotlib.pyplot as plt
from torch import nn

layers = {"3 → 5": nn.Linear(3, 5), "5 → 2": nn.Linear(5, 2)}
left, total = 0, 0
for name, layer in layers.items():
    plt.text(left, 2.3, f"dense {name}")
    for kind, parameter, color in (
        ("weights", layer.weight, "C0"),
        ("biases", layer.bias[:, None], "C1"),
    ):
        rows, columns = parameter.shape
        for row in range(rows):
            for column in range(columns):
                square = plt.Rectangle((left + column, -row), 0.85, 0.85, color=color)
                plt.gca().add_patch(square)
        plt.text(left, 1.2, f"{rows * columns} {kind}", color=color)
        print(f"{name}: {rows * columns:2} {kind}")
        total += rows * columns
        left += columns + 0.7
    left += 1.6
print("together:", total)
plt.xlim(-0.2, left - 0.5)
plt.ylim(-4.2, 3)
plt.axis("off")
plt.show()
