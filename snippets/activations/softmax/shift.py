import torch

logits = torch.tensor([2.0, 1.0, -1.0])  # (K,)


def naive(z):
    return z.exp() / z.exp().sum()


def stable(z):
    e = (z - z.max()).exp()  # largest exponent: 0, so e is at most 1
    return e / e.sum()


for z in (logits, logits + 5, logits + 1000):
    print("logits", z.tolist())
    print("  naive         ", naive(z))  # exp(1000) is inf, and inf / inf is nan
    print("  minus the max ", stable(z))
    print("  torch.softmax ", torch.softmax(z, dim=0))
