import torch
from torch import nn

torch.manual_seed(0)
ids = torch.tensor([[1, 2], [1, 2]])  # (B, T): the same two words twice
padded = torch.tensor([[1, 2, 0, 0], [1, 2, 0, 0]])
embedding = nn.Embedding(5, 3, padding_idx=0)
print(embedding)
right = embedding(ids).mean(dim=1)  # (B, D)

plain = embedding(padded).mean(dim=1)  # zeros add nothing, but they are counted
print("plain mean, times two:", torch.allclose(2 * plain, right))

mask = (padded != 0).unsqueeze(2)  # (B, T, 1)
mean = (embedding(padded) * mask).sum(dim=1) / mask.sum(dim=1)
print("mean over the mask:   ", torch.allclose(mean, right))

bag = nn.EmbeddingBag.from_pretrained(embedding.weight, padding_idx=0)
print("nn.EmbeddingBag:      ", torch.allclose(bag(padded), right))
