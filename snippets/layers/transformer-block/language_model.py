import matplotlib.pyplot as plt
import torch
from torch import nn

text = "the lion of the north eats deer . the cow of the north eats grass . "
text += "the bear of the north eats fish . the owl of the north eats mice . "
words = text.split()
vocabulary = sorted(set(words))
ids = torch.tensor([vocabulary.index(word) for word in words]).view(4, 8)  # (B, T + 1)
causal = torch.ones(7, 7).triu(1).bool()  # True: the future, which is blocked

torch.manual_seed(1)
K = len(vocabulary)
token, position, out = nn.Embedding(K, 32), nn.Embedding(7, 32), nn.Linear(32, K)
options = {"dropout": 0.0, "norm_first": True, "batch_first": True}
block = nn.TransformerEncoderLayer(32, 1, 64, **options)
modules = nn.ModuleList([token, position, block, out])
optimizer = torch.optim.Adam(modules.parameters(), lr=0.005)
for step in range(81):
    x = token(ids[:, :-1]) + position.weight  # (B, T, D)
    logits = out(block(x, src_mask=causal))  # (B, T, K): the next word at each step
    loss = nn.functional.cross_entropy(logits.transpose(1, 2), ids[:, 1:])
    if step in (0, 5, 80):
        guess = logits[1].argmax(dim=1)  # after each word of the cow's sentence
        print(f"step {step:2}:", *[vocabulary[number] for number in guess[1:]])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {loss:.2f}")

normed = block.norm1(x)  # what the attention of a pre-norm block reads
_, weights = block.self_attn(normed, normed, normed, attn_mask=causal)  # (B, T, T)
print("eats, weight on the animal:", *[f"{w:.1f}" for w in weights[:, 5, 1]])
plt.imshow(weights[1].detach())
plt.colorbar(label="weight")
plt.xticks(range(7), words[8:15], rotation=45)
plt.yticks(range(7), words[8:15])
plt.xlabel("looked at")
plt.ylabel("looking")
plt.show()
