# Wrong: the slope of sign is zero, so nothing is learned.
import torch

x, target = torch.tensor([1.0, 2.0]), torch.tensor(-1.0)
w = torch.tensor([0.5, 0.5], requires_grad=True)

z = x @ w
output = torch.sign(z)  # +1, and should be -1
loss = torch.nn.functional.mse_loss(output, target)
loss.backward()
print(f"z {z.item()}, loss {loss.item():.0f}, gradient {w.grad.tolist()}")
