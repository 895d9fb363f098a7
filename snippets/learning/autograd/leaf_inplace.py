import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    w.grad = None
    (w**2).backward()
    with torch.no_grad():  # the update is no part of the function
        w -= 0.1 * w.grad
    print(f"slope {w.grad:.1f}, then w = {w:.2f}")

w -= 0.1 * w.grad  # RuntimeError: a leaf Variable that requires grad is being used
