import torch

y = torch.tensor([True] * 3 + [False] * 97)  # (N,)
for name, yes in (("always yes", torch.ones(100)), ("always no", torch.zeros(100))):
    yes = yes.bool()  # (N,)
    recall = (yes & y).sum() / y.sum()
    accuracy = (yes == y).float().mean()
    print(f"{name:10}  recall {recall:.2f}  accuracy {accuracy:.2f}")
