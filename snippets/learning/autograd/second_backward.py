# Wrong: backward through the same graph twice.
import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(0.2)

for step, x in enumerate((0.1, 0.3), start=1):
    state = torch.tanh(w * state + x)  # from step 2 on, linked to the step before
    loss = (state - 1) ** 2
    print(f"step {step}: loss {loss:.3f}")
    loss.backward()  # RuntimeError: Trying to backward through the graph a second time
