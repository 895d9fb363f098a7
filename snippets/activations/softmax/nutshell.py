import torch

logits = torch.tensor([[2.0, 1.0, -1.0]])  # (N, K)
print("probabilities", logits.softmax(dim=-1))  # dim: the classes
print("plus 1000    ", (logits + 1000).softmax(dim=-1))
print("divided by ½ ", (logits / 0.5).softmax(dim=-1))  # sharper
print("the answer   ", logits.argmax(dim=-1))  # needs no softmax
