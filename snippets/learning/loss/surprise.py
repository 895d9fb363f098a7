import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

p = torch.linspace(0.004, 1, 250)  # the probability given to the right class
figure, axes = plt.subplots()
axes.plot(p, -p.log(), "C0", label="cross-entropy, −log p")
axes.plot(p, (1 - p) ** 2, "C2--", label="squared error, (1 − p)²")
(dot,) = axes.plot([], [], "C1o")
(tangent,) = axes.plot([], [], "C1:")
axes.set(xlim=(0, 1), ylim=(0, 5.5))
axes.set(xlabel="probability p given to the right class", ylabel="loss")
axes.legend()


def draw(chance):
    here = torch.tensor(chance, requires_grad=True)
    loss = -here.log()
    loss.backward()
    near = chance + torch.tensor([-0.12, 0.12])
    dot.set_data([chance], [loss.item()])
    tangent.set_data(near, loss.item() + here.grad * (near - chance))
    axes.set_title(f"probability {chance:.2f}: loss {loss:.2f}, slope {here.grad:.1f}")


chances = [0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01]
animation = FuncAnimation(figure, draw, chances, init_func=lambda: draw(0.2))
plt.show()
