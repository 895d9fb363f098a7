# Wrong and right: gradients left from the step before.
import torch

w = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w])

for step in (1, 2):
    loss = w**2  # the slope is 2w = 6, both times
    loss.backward()
    print(f"backward {step}:      w.grad = {w.grad:.0f}")

optimizer.zero_grad()
print("after zero_grad: w.grad =", w.grad)
