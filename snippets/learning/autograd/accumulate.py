import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for step in (1, 2):
    loss = 2 * w  # the slope is 2, both times
    loss.backward()
    print(f"backward {step}:      w.grad = {w.grad:.0f}")

optimizer.zero_grad()
print("after zero_grad: w.grad =", w.grad)
