import torch

logits = torch.tensor([2.0, 1.0, -1.0])  # (K,)


def naive(z):
    return z.exp() / z.exp().sum()


def stable(z):
    e = (z - z.max()).exp()  # largest exponent: 0, so e is at most 1
    return e / e.sum()


print("logits         ", naive(logits))
print("logits + 5     ", naive(logits + 5))
print("logits + 1000  ", naive(logits + 1000))  # exp(1000) is inf, and inf / inf is nan
print("minus the max  ", stable(logits + 1000))
print("torch.softmax  ", torch.softmax(logits + 1000, dim=0))
