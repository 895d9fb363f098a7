# Wrong: a tensor overwritten in place.
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)

# The slope of sin, cos(x), needs the input; that of sigmoid, h * (1 - h), the output.
for f in (torch.sin, torch.sigmoid):
    h = f(x)
    h += 1  # overwrites the output; h = h + 1 makes a new tensor, and works
    print(f"{f.__name__}, h after += 1:", h.detach())
    h.sum().backward()  # RuntimeError: modified by an inplace operation
    print("slope:", x.grad)
