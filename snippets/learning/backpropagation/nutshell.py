import torch

x, y = 2.0, 1.0
w = torch.tensor(0.5, requires_grad=True)
v = torch.tensor(-1.5, requires_grad=True)
h = torch.tanh(w * x)  # forward: left to right
p = v * h
loss = (p - y) ** 2
d_p = 2 * (p - y)  # backward: each step times a local slope
d_w = d_p * v * (1 - h**2) * x
loss.backward()
print(f"by hand {d_w:.4f}  autograd {w.grad:.4f}")
