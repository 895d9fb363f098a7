import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = [2**n for n in range(1, 11)]  # D from 2 to 1024
largest = {"q · k": [], "q · k / √D": []}
for D in sizes:
    q, k = torch.randn(2000, 1, D), torch.randn(2000, D, 10)  # 2000 times 10 keys
    scores = (q @ k)[:, 0]  # (2000, 10)
    for name, divisor in zip(largest, (1, D**0.5)):
        weights = torch.softmax(scores / divisor, dim=1)
        top = weights.max(dim=1).values.mean().item()
        largest[name].append(top)
        if D in (16, 1024):
            spread = (scores / divisor).std()
            print(f"D = {D:4}  {name:10}  spread {spread:3.0f}  largest {top:.1f}")

for (name, values), style in zip(largest.items(), ("C3:", "C0-")):
    plt.semilogx(sizes, values, style, label=name)
plt.xlabel("features D of a query and a key")
plt.ylabel("largest of ten weights")
plt.legend()
plt.show()
