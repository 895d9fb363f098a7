import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

words = ["mat", "sofa", "roof", "moon", "why"]
logits = torch.tensor([3.0, 2.5, 1.5, 0.5, -1.0])  # (K,)
figure, axes = plt.subplots()
bars = axes.bar(words, logits.softmax(dim=-1), color="C0")
axes.set(ylim=(0, 1), xlabel="next word", ylabel="probability")


def draw(temperature):
    probabilities = (logits / temperature).softmax(dim=-1)
    for bar, probability in zip(bars, probabilities, strict=True):
        bar.set_height(probability)
    first, last = probabilities[0], probabilities[-1]
    axes.set_title(
        f"temperature {temperature}: {words[0]} {first:.1%}, {words[-1]} {last:.1%}"
    )


temperatures = [0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.4, 2.0, 3.0, 5.0, 10.0]
animation = FuncAnimation(figure, draw, temperatures, init_func=lambda: draw(1.0))
plt.show()
