import matplotlib.pyplot as plt
import torch

z = torch.linspace(-3, 3, 601)  # the weighted sum plus the bias
activations = {
    "step": lambda z: (z > 0).float(),
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
}
styles = ("-", ":", "--", "-.", ".")
sums = torch.tensor([-2.0, 0.5, 2.0])
print("sum     ", *(f"{number:+.2f}" for number in sums))
for (name, f), style in zip(activations.items(), styles):
    print(f"{name:8}", *(f"{output:+.2f}" for output in f(sums)))
    plt.plot(z, f(z), style, markevery=25, label=name)

plt.ylim(-1.5, 2.5)
plt.xlabel("weighted sum plus bias")
plt.ylabel("output")
plt.legend()
plt.show()
