import torch

x, target = torch.tensor([1.0, 2.0]), -1.0
w = torch.tensor([0.5, 0.5], requires_grad=True)

output = torch.sign(x @ w)  # +1, and should be -1
loss = (output - target) ** 2
loss.backward()
print(f"loss {loss.item():.0f}, gradient {w.grad.tolist()}")
