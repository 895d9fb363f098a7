# Wrong and right: the logarithm of a softmax.
import torch

logits = torch.tensor([200.0, 0.0], requires_grad=True)  # (K,)
for name, log_p in (
    ("softmax, then log", torch.softmax(logits, dim=0).log()),
    ("log_softmax      ", torch.log_softmax(logits, dim=0)),
):
    (slope,) = torch.autograd.grad(log_p[1], logits)
    print(f"{name}  {log_p[1].item():6}  gradient {slope.tolist()}")
