import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(0.2)

for step, x in enumerate((0.1, 0.3), start=1):
    state = state.detach()  # keep the number, drop the graph that made it
    state = torch.tanh(w * state + x)
    loss = (state - 1) ** 2
    print(f"step {step}: loss {loss:.3f}")
    loss.backward()

print(f"w.grad, the sum of both: {w.grad:.3f}")
