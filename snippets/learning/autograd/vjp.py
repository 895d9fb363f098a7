import torch

w = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])


def f(x):
    return w @ x.square()  # (3,) -> (2,): two outputs, so no single gradient


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])  # how much each output counts

J = torch.autograd.functional.jacobian(f, x)  # (2, 3), one row per output
print("J     ", J.tolist())
print("v @ J ", v @ J)

f(x).backward(v)
print("x.grad", x.grad)
