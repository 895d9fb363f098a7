# Wrong: backward through the same graph twice.
import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.01)
hidden = w**2  # wrong: computed once, outside the loop

for step in (1, 2):
    loss = (hidden - 1) ** 2
    print(f"step {step}: w {w:.2f}, loss {loss:.2f}")
    loss.backward(retain_graph=True)  # RuntimeError: modified by an inplace operation
    optimizer.step()  # overwrites the w that the graph has kept
