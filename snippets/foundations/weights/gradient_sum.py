import torch

x = [2.0, -1.0, 3.0]
shared = torch.tensor(0.5, requires_grad=True)
copies = torch.full((3,), 0.5, requires_grad=True)  # one weight for each step

for name, (w1, w2, w3) in (("shared", [shared] * 3), ("copies", copies)):
    h = torch.tanh(w1 * x[0])  # a small recurrent network, three steps
    h = torch.tanh(w2 * (x[1] + h))
    h = torch.tanh(w3 * (x[2] + h))
    h.backward()

terms = " + ".join(f"{gradient:.3f}" for gradient in copies.grad)
print(f"gradients of the copies: {terms} = {copies.grad.sum():.3f}")
print(f"of the shared weight:    {shared.grad:.3f}")
