import matplotlib.pyplot as plt
import torch

recall = torch.linspace(0.01, 1, 100)  # (N,)
precision = 0.8
f1 = 2 * precision * recall / (precision + recall)
plt.plot(recall, f1, label="F1: harmonic mean")
plt.plot(recall, (precision + recall) / 2, "--", label="arithmetic mean")
plt.xlabel("recall, at a precision of 0.8")
plt.ylabel("mean of the two")
plt.legend()
plt.show()

for r in (0.8, 0.1, 0.01):
    harmonic, arithmetic = 2 / (1 / 0.8 + 1 / r), (0.8 + r) / 2
    print(f"recall {r:4}  F1 {harmonic:.2f}  arithmetic mean {arithmetic:.2f}")
