import torch

w = torch.tensor(5.0, requires_grad=True)
for step in range(20):
    loss = (w - 2) ** 2
    loss.backward()  # the slope of the loss in w
    with torch.no_grad():
        w -= 0.3 * w.grad  # downhill: learning rate times slope
    w.grad = None  # or the next slope is added to this one

print(f"w {w:.4f}  loss {loss:.1e}")
