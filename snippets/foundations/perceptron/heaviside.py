# Wrong: the step has no derivative in PyTorch.
import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([0.5, 0.5], requires_grad=True)

z = x @ w
output = torch.heaviside(z, torch.tensor(0.0))  # 1, and should be 0
print(f"z {z.item()}, output {output.item():.0f}")
output.backward()  # RuntimeError: derivative for aten::heaviside is not implemented
