import torch

w = torch.tensor(2.0, requires_grad=True)
(w**2).backward()
w = w - 0.1 * w.grad  # wrong: a new tensor, the result of an operation

(w**2).backward()
print("leaf:", w.is_leaf)
print("grad:", w.grad)  # UserWarning: The .grad attribute of a Tensor that is not
