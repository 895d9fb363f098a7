import torch
from torch import nn

embedding = nn.Embedding(1000, 64)  # a row of 64 numbers for each of 1,000 words
output = nn.Linear(64, 1000, bias=False)  # from 64 numbers to a score for each word
model = nn.Sequential(embedding, output)
print("separate:", sum(p.numel() for p in model.parameters()), "weights")

output.weight = embedding.weight  # the same Parameter under two names
print("tied:    ", sum(p.numel() for p in model.parameters()), "weights")

scores = model(torch.randint(1000, (2,)))  # (B,) -> (B, 1000)
print("scores", tuple(scores.shape))
print("one tensor:", output.weight is embedding.weight)
