import torch

x = [2.0, -1.0, 3.0]
shared = torch.tensor(0.5, requires_grad=True)
copies = torch.full((3,), 0.5, requires_grad=True)  # one weight for each step

for name, (w1, w2, w3) in (("shared", [shared] * 3), ("copies", copies)):
    h = torch.tanh(w1 * x[0])  # a small recurrent network, three steps
    h = torch.tanh(w2 * (x[1] + h))
    h = torch.tanh(w3 * (x[2] + h))
    h.backward()

print("gradients of the copies sum up to that of the shared weight:")
print(torch.allclose(shared.grad, copies.grad.sum()))
