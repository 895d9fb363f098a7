# Wrong: an update that loses the leaf.
import torch

w, lr = torch.tensor(2.0, requires_grad=True), 0.1
for _ in range(2):
    w.grad = None
    (w**2).backward()
    with torch.no_grad():  # the update is no part of the function
        w -= lr * w.grad
    print(f"slope {w.grad:.1f}, then w = {w:.2f}")

w -= lr * w.grad  # RuntimeError: a leaf Variable that requires grad is being used
