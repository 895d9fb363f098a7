import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

# loss = (v · relu(w · x) − y)², one number on each wire
w, x, v, y = 0.5, 2.0, -1.5, 1.0
z = w * x
h = max(z, 0.0)
pred = v * h
loss = (pred - y) ** 2
d_pred = 2 * (pred - y)  # backward: each slope is the one behind it times a local slope
d_v, d_h = d_pred * h, d_pred * v
d_z = d_h * (z > 0)
d_w = d_z * x
steps = [  # (wire, place, value, is it a slope, what is computed)
    ("w", (0, 2), w, False, "the weight w is given"),
    ("x", (0, 0), x, False, "the input x is given"),
    ("z", (1, 1), z, False, "z = w · x"),
    ("h", (2, 1), h, False, "h = relu(z)"),
    ("v", (2, 2.4), v, False, "the weight v is given"),
    ("p", (3, 1.6), pred, False, "p = v · h"),
    ("loss", (4, 1.6), loss, False, "loss = (p − y)², y = 1"),
    ("p", (3, 1.6), d_pred, True, "slope at p = 2 (p − y)"),
    ("v", (2, 2.4), d_v, True, "slope at v = slope at p · h"),
    ("h", (2, 1), d_h, True, "slope at h = slope at p · v"),
    ("z", (1, 1), d_z, True, "slope at z = slope at h · 1"),
    ("w", (0, 2), d_w, True, "slope at w = slope at z · x"),
]
wires = ("wz", "xz", "zh", "hp", "vp", "pl")
places = {name[0]: place for name, place, *_ in steps}
figure, axes = plt.subplots()


def draw(last):
    axes.clear()
    axes.set(xlim=(-0.5, 4.5), ylim=(-0.8, 3.2))
    axes.axis("off")
    for start, end in wires:
        axes.plot(
            *zip(places[start], places[end], strict=True), "C4", linewidth=1, zorder=0
        )
    for name, (column, row), value, is_slope, _ in steps[: last + 1]:
        color, height = ("C1", -0.42) if is_slope else ("C2", 0.32)
        axes.text(
            column, row + height, f"{value:+.1f}", color=color, ha="center", size=12
        )
        axes.plot(column, row, "C0o", markersize=7)
        if not is_slope:
            axes.text(column - 0.1, row + 0.12, name, ha="right")
    direction = "backward" if steps[last][3] else "forward"
    axes.set_title(f"step {last + 1}, {direction}: {steps[last][4]}")


animation = FuncAnimation(figure, draw, len(steps), init_func=lambda: draw(11))
plt.show()
