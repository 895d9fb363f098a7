import matplotlib.pyplot as plt
import torch

t = torch.arange(100.0)[:, None]  # (T, 1)
frequency = 10_000 ** -(torch.arange(0, 64, 2) / 64)  # (D/2,)
sin, cos = torch.sin(t * frequency), torch.cos(t * frequency)
table = torch.stack([sin, cos], dim=2)  # (T, D/2, 2): pairs, one a frequency

k = 7  # steps ahead: one turn of each pair, wherever it starts
sin_k, cos_k = torch.sin(k * frequency), torch.cos(k * frequency)
turn = torch.stack([cos_k, sin_k, -sin_k, cos_k], dim=1).view(-1, 2, 2)
ahead = (turn @ table[..., None])[..., 0]  # (T, D/2, 2)
print("turned by 7 is 7 further on:", torch.allclose(ahead[:-k], table[k:], atol=1e-4))

similarity = table.flatten(1) @ table.flatten(1).T  # (T, T): all dot products
for start, style in ((20, "C0-"), (50, "C1--"), (80, "C2:")):
    near = (t[:, 0] - start).abs() < 20
    steps = t[near] - start
    plt.plot(steps, similarity[start, near], style, label=f"from position {start}")
    print(f"position {start}: with itself {similarity[start, start]:.0f}", end=", ")
    print(f"with {start + k} {similarity[start, start + k]:.2f}")

plt.xlabel("steps between two positions")
plt.ylabel("dot product")
plt.legend()
plt.show()
