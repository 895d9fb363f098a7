import torch

w = torch.tensor(3.0, requires_grad=True)
h = 2 * w
print("h * h:          ", torch.autograd.grad(h * h, w)[0])

h = 2 * w
cut = h.detach()  # same memory, no history: one constant in a living graph
print("h * h.detach(): ", torch.autograd.grad(h * cut, w)[0])

with torch.no_grad():  # nothing in here is recorded, whatever goes in
    h = 2 * w
    w -= 1  # so even a leaf may change
print("made in no_grad:", h)
print("w still learns: ", w)
