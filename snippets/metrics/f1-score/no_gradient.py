# Wrong: F1 counts answers, and a count has no slope.
import torch

logits = torch.tensor([1.0, -0.5, 2.0, 3.0], requires_grad=True)
y = torch.tensor([1.0, 1.0, 0.0, 1.0])

answer = (logits > 0).float()  # a step: flat, then a jump
f1 = 2 * (answer * y).sum() / (answer.sum() + y.sum())
print(f"F1 {f1:.2f}; with a slope: {f1.requires_grad}, logits {logits.requires_grad}")
(1 - f1).backward()  # RuntimeError: does not require grad
