import matplotlib.pyplot as plt
from torch import nn

layers = {  # each has 16 inputs, or channels, and as many outputs
    "dense": nn.Linear(16, 16),
    "simple RNN": nn.RNN(16, 16),
    "attention": nn.MultiheadAttention(16, num_heads=4),
    "GRU": nn.GRU(16, 16),
    "LSTM": nn.LSTM(16, 16),
    "conv, 3 × 3": nn.Conv2d(16, 16, kernel_size=3),
}
counts = {}
for name, layer in layers.items():
    counts[name] = sum(p.numel() for p in layer.parameters())
    print(f"{name:11} {counts[name]:5,} = {counts[name] / counts['dense']:.1f} dense")

plt.barh(list(counts), list(counts.values()))
plt.xlabel("parameters")
plt.ylabel("layer, from 16 to 16")
plt.show()
