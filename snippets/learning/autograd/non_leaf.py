# Wrong: an update that loses the leaf.
import torch

w = torch.tensor(2.0, requires_grad=True)
for step in (1, 2):
    (w**2).backward()
    print(f"step {step}: w = {w:.1f}, leaf: {w.is_leaf}")
    slope = w.grad  # UserWarning: The .grad attribute of a Tensor that is not
    # wrong: w becomes a new tensor, the result of an operation
    w = w - 0.1 * slope  # TypeError: unsupported operand type(s) for *
