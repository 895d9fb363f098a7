import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)

h = torch.sin(x)  # its slope, cos(x), is computed from the input
h += 1  # so the output may be overwritten
h.sum().backward()
print("sin:", x.grad)

h = torch.sigmoid(x)  # its slope, h * (1 - h), is computed from the output
h += 1  # h = h + 1 makes a new tensor, and works
h.sum().backward()  # RuntimeError: modified by an inplace operation
