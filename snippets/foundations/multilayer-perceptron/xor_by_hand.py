import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (B, D)
w1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])  # (H, D)
b1 = torch.tensor([0.0, -1.0])
w2 = torch.tensor([[1.0, -2.0]])  # (K, H)

hidden = torch.relu(x @ w1.T + b1)  # (B, D) -> (B, H)
output = hidden @ w2.T  # (B, H) -> (B, K)

for point, place, value in zip(x.tolist(), hidden.tolist(), output.tolist()):
    print(f"{point} is moved to {place}, output {value[0]:.0f}")
