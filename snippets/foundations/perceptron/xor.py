import matplotlib.pyplot as plt
import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)
for name, targets, style in (("AND", [0, 0, 0, 1], "o-"), ("XOR", [0, 1, 1, 0], "s--")):
    w, b = torch.zeros(2), torch.zeros(())
    mistakes = []
    for _ in range(10):
        before = w.tolist(), b.item()
        mistakes.append(0)
        for x_n, target in zip(x, targets):
            error = target - int(x_n @ w + b > 0)
            w += error * x_n
            b += error
            mistakes[-1] += error != 0
    plt.plot(range(1, 11), mistakes, style, label=name)
    print(f"{name}: mistakes in each pass {mistakes}")
    print("   pass 10 began with", before, "and ended with", (w.tolist(), b.item()))

plt.xlabel("pass over the four examples")
plt.ylabel("mistakes")
plt.legend(loc="center right")
plt.show()
