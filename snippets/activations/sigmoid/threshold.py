# Wrong and right: a threshold of a half on logits.
import torch

logits = torch.tensor([-1.0, 0.2, 0.4, 3.0])  # (B,)
print("p > 0.5    ", (torch.sigmoid(logits) > 0.5).tolist())
print("logit > 0  ", (logits > 0).tolist())  # the same, without the sigmoid
print("logit > 0.5", (logits > 0.5).tolist())  # wrong: this is p > 0.62
