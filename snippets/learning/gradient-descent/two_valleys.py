import matplotlib.pyplot as plt
import torch


def loss_at(w):
    return w**4 - 2 * w**2 + 0.5 * w


ws = torch.linspace(-1.7, 1.7, 200)
plt.plot(ws, loss_at(ws), "C4", linewidth=1)

for start, style in ((-0.2, "C0o-"), (0.6, "C1s--")):
    w, path = torch.tensor(start, requires_grad=True), []
    for _ in range(100):
        path.append(w.item())
        (slope,) = torch.autograd.grad(loss_at(w), w)
        with torch.no_grad():
            w -= 0.05 * slope
    loss = loss_at(w)
    print(f"start {start:+.1f}: w {w:+.2f}, loss {loss:+.2f}, slope {abs(slope):.3f}")
    heights = loss_at(torch.tensor(path))
    plt.plot(path, heights, style, markersize=4, label=f"start at {start}")

plt.xlabel("weight w")
plt.ylabel("loss")
plt.legend()
plt.show()
