import matplotlib.pyplot as plt
import torch

logits = torch.tensor([2.0, 0.5, -1.0])  # (K,)
readings = {
    "as they are": (logits, ""),
    "sigmoid": (torch.sigmoid(logits), "//"),  # each by itself
    "softmax": (torch.softmax(logits, dim=0), "xx"),  # all share a sum of 1
}
for i, (name, (outputs, pattern)) in enumerate(readings.items()):
    print(f"{name:11}", outputs.numpy().round(2), f"sum {outputs.sum():.2f}")
    x = torch.arange(3) + 0.28 * (i - 1)  # three bars side by side
    plt.bar(x, outputs, 0.26, hatch=pattern, label=name)

plt.xticks(range(3), ["first", "second", "third"])
plt.xlabel("output of the last layer")
plt.ylabel("value")
plt.legend()
plt.show()
