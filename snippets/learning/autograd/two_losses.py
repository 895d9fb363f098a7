import torch

w = torch.tensor(3.0, requires_grad=True)

hidden = w**2  # shared by both losses
(hidden * 2).backward(retain_graph=True)  # keep what the second pass needs
(hidden * 3).backward()
print("two passes:", w.grad)

w.grad = None
hidden = w**2
(hidden * 2 + hidden * 3).backward()  # the sum needs one pass
print("one pass:  ", w.grad)
