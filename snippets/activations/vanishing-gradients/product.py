import torch

z = torch.tensor(0.0, requires_grad=True)
torch.sigmoid(z).backward()
print(f"largest slope of a sigmoid: {z.grad:.2f}")

for factor in (0.25, 0.9, 1.0, 1.1, 2.0):
    print(f"{factor:4} to the power of 50: {factor**50:.0e}")
