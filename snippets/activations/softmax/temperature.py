import matplotlib.pyplot as plt
import torch

logits = torch.tensor([2.0, 1.0, 0.0, -1.0])  # (K,)
print("temperature  probabilities")
for i, (temperature, pattern) in enumerate(((0.3, ""), (1.0, "//"), (5.0, "xx"))):
    p = torch.softmax(logits / temperature, dim=0)  # (K,)
    print(f"{temperature:11}  " + "  ".join(f"{value:.3f}" for value in p))
    x = torch.arange(4) + 0.28 * (i - 1)  # three bars side by side
    plt.bar(x, p, 0.26, hatch=pattern, label=f"temperature {temperature}")

plt.xticks(range(4), [f"{z:.0f}" for z in logits])
plt.xlabel("logit of the class")
plt.ylabel("probability")
plt.legend()
plt.show()
