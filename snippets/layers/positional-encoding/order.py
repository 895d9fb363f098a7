import torch
from torch import nn

torch.manual_seed(0)
words = ["dog", "bites", "man"]
embedding, position = nn.Embedding(3, 8), nn.Embedding(3, 8)  # new, not learned yet
mha = nn.MultiheadAttention(8, 2, batch_first=True)
causal = torch.ones(3, 3).triu(1).bool()  # True: the future, which is blocked
for name in ("no positions", "causal mask", "positions"):
    for sentence in ("dog bites man", "man bites dog"):
        ids = torch.tensor([[words.index(word) for word in sentence.split()]])  # (B, T)
        x = embedding(ids)  # (B, T, D)
        if name == "positions":
            x = x + position(torch.arange(3))
        out, _ = mha(x, x, x, attn_mask=causal if name == "causal mask" else None)
        dog = out[0, sentence.split().index("dog"), :3]
        print(f"{name:12}  {sentence}: dog becomes {dog.detach()}")
