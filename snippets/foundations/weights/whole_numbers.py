# Wrong in its last line: whole numbers have no slope.
import torch

numbers = [1, 3]
w = torch.tensor(numbers, dtype=torch.float32, requires_grad=True)
w.square().sum().backward()
print(w.dtype, "slopes", w.grad.tolist())
torch.tensor(numbers, requires_grad=True)  # RuntimeError: Only Tensors of floating
