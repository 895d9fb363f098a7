# Wrong in its first line of output: a softmax lets the labels share one budget.
import torch

logits = torch.tensor([4.0, 4.0, 4.0, -4.0])  # sure of the first three labels
for name, p in (("softmax", logits.softmax(dim=0)), ("sigmoid", logits.sigmoid())):
    print(name, [round(value, 2) for value in p.tolist()], (p > 0.5).tolist())
