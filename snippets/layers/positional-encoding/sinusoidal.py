import matplotlib.pyplot as plt
import torch

D = 32
t = torch.arange(50.0)[:, None]  # (T, 1)
frequency = 10_000 ** -(torch.arange(0, D, 2) / D)  # (D/2,): from 1 down to almost 0
table = torch.empty(50, D)  # (T, D)
table[:, 0::2] = torch.sin(t * frequency)
table[:, 1::2] = torch.cos(t * frequency)
print("position 0:", table[0, :4])
print("position 1:", table[1, :4])
print("longest wave:", round((2 * torch.pi / frequency[-1]).item()), "steps")
same = torch.allclose(table.norm(dim=1), torch.tensor((D / 2) ** 0.5))
print("every row is √(D/2) long:", same)

plt.imshow(table.T, aspect="auto", vmin=-1, vmax=1)
plt.colorbar(label="value")
plt.xlabel("position t")
plt.ylabel("feature")
plt.show()
