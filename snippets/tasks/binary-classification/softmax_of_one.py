# Wrong in its first line of output: a softmax over one logit is always 1.
import torch

logits = torch.tensor([[3.0], [-3.0]])  # (N, 1): one logit an example
print("softmax:", torch.softmax(logits, dim=1).squeeze(1).tolist())
print("sigmoid:", [round(p, 3) for p in torch.sigmoid(logits).squeeze(1).tolist()])
