import torch

w = torch.tensor(2.0, requires_grad=True)  # a leaf: we made it
b = torch.tensor(1.0, requires_grad=True)
loss = (w * 5 + b - 8) ** 2  # every operation is recorded

loss.backward()  # walks back along the record
print("slope in w", w.grad.item(), " in b", b.grad.item())

with torch.no_grad():  # nothing is recorded here
    print("recorded:", (w * 5).requires_grad)
