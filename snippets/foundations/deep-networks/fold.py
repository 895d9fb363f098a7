import matplotlib.pyplot as plt
import torch

w1, b1 = torch.tensor([[2.0], [4.0]]), torch.tensor([0.0, -2.0])  # (H, D), (H,)
w2 = torch.tensor([[1.0, -1.0]])  # (K, H)
x = torch.linspace(0, 1, 4097)[:, None]  # (N, 1)

y, parameters = x, 0
rows = {1: 0.0, 2: 1.2, 4: 2.4}  # drawn one above the other
for depth in range(1, 7):
    y = torch.relu(y @ w1.T + b1) @ w2.T  # up to 1 in the middle, and down again
    parameters += w1.numel() + b1.numel() + w2.numel()
    bends = (y.squeeze(1).diff(n=2).abs() > 1e-6).sum()  # where the slope changes
    print(f"depth {depth}: {parameters:2} parameters, {bends + 1:2} straight pieces")
    if depth in rows:
        plt.plot(x, y + rows[depth])

plt.xlabel("x")
plt.ylabel("output")
plt.yticks([0.5, 1.7, 2.9], ["depth 1", "depth 2", "depth 4"])
plt.show()
