import matplotlib.pyplot as plt
import torch

z = torch.linspace(-3, 3, 601)  # the weighted sum plus the bias
activations = {
    "ReLU": torch.relu,
    "step": lambda z: (z > 0).float(),
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
}
styles = ("-", "--", ":", "-.", "o-")
sums = torch.tensor([-2.0, 0.5, 2.0])
print("sum     ", *(f"{number:+.2f}" for number in sums))
for (name, f), style in zip(activations.items(), styles):
    print(f"{name:8}", *(f"{output:+.2f}" for output in f(sums)))
    width = 6 if name == "ReLU" else 2  # it lies under two of the others
    plt.plot(z, f(z), style, linewidth=width, markevery=50, label=name)

plt.ylim(-1.5, 2.5)
plt.xlabel("weighted sum plus bias")
plt.ylabel("output")
plt.legend()
plt.show()
