# Wrong in its second F1: it is made of 0 / 0. The one from the counts is right.
import torch

y = torch.tensor([True, True, False, True, False])
some = torch.tensor([True, False, True, False, False])
for name, answer in (("some yes", some), ("never yes", torch.zeros_like(y))):
    tp, fp, fn = (answer & y).sum(), (answer & ~y).sum(), (~answer & y).sum()
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    from_the_two = 2 * precision * recall / (precision + recall)
    print(f"{name:9}  precision {precision:.2f}  F1 {from_the_two:.2f}", end="  ")
    print(f"from the counts {2 * tp / (2 * tp + fp + fn):.2f}")
