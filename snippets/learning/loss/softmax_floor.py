# Wrong and right: probabilities where logits belong.
import torch
from torch.nn import functional as F

label = torch.tensor([0])
print("loss on     logits  probabilities")
for classes in (3, 10):
    logits = torch.zeros(1, classes)  # (1, K)
    logits[0, 0] = 100.0  # right, and as sure as can be
    right = F.cross_entropy(logits, label)
    wrong = F.cross_entropy(logits.softmax(dim=1), label)
    print(f"{classes:2} classes  {right:.3f}   {wrong:.3f}")

for target in (1.0, 0.0):
    y = torch.tensor([target])
    z = 200 * y - 100  # right, and as sure as can be
    right = F.binary_cross_entropy_with_logits(z, y)
    wrong = F.binary_cross_entropy_with_logits(torch.sigmoid(z), y)
    print(f"target {target:.0f}    {right:.3f}   {wrong:.3f}")
