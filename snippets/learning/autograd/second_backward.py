import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(0.0)

for step, x in enumerate((1.0, 2.0), start=1):
    state = torch.tanh(w * state + x)  # from step 2 on, linked to the step before
    loss = (state - 1) ** 2
    loss.backward()  # RuntimeError: Trying to backward through the graph a second time
    print(f"step {step} done")
