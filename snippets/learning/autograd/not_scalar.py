# Wrong: it fails, as its last line says.
import torch

w = torch.tensor(2.0, requires_grad=True)
x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 9.0])  # (N,) each
losses = (w * x - y) ** 2  # (N,): one loss per example

losses.mean().backward()
print("mean:", w.grad)
losses.backward()  # RuntimeError: grad can be implicitly created only for scalar
