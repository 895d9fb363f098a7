# %% [markdown]
# # A tiny language model
#
# A transformer that reads the letters of Python's own help texts and learns to write more of
# them: the machine inside a chatbot, a million times smaller, trained in less than a minute on one processor.
#
# It must beat the forecasts that only count: which letter is frequent, and which one follows
# which.

# %%
import math
import pydoc_data.topics

import matplotlib.pyplot as plt
import torch
from torch import nn

# %% [markdown]
# ## Tokens
#
# A network reads numbers, so a text is cut into *tokens* and each is numbered. Here a token is a
# letter: a short list, and long sequences. (Chatbots cut into pieces of words: a long list, and
# shorter sequences.) The text comes with Python; its lower-case letters, digits and signs will do.

# %%
text = "\n".join(pydoc_data.topics.topics.values()).lower()
allowed = "abcdefghijklmnopqrstuvwxyz0123456789 \n.,:;()'\"[]{}=+-*/<>_#@!?"
text = "".join(c for c in text if c in allowed)[:400_000]
letters = sorted(set(text))
number = {letter: n for n, letter in enumerate(letters)}
tokens = torch.tensor([number[c] for c in text])  # (N,)
print(f"{len(tokens):,} tokens, more than 50 kinds: {len(letters) > 50}")
split = int(0.9 * len(tokens))
train, new = tokens[:split], tokens[split:]  # the last tenth is never trained on

decoded = "".join(letters[n] for n in tokens[:60])
assert decoded == text[:60], "from numbers back to letters nothing is lost"

# %% [markdown]
# ## What counting can do
#
# How surprised is a forecast by the next letter? Measured in bits: one bit is the surprise of a
# coin. Two to that power is the *perplexity*: the number of letters between which a blind guess
# would be as unsure. Guessing blindly, counting letters, and counting pairs give three marks to beat.

# %%
K = len(letters)


def bits(counts, context, target):
    """Mean surprise of counted shares, each count begun at a tenth."""
    p = (counts + 0.1) / (counts + 0.1).sum(dim=-1, keepdim=True)
    return -p[context, target].log2().mean().item()


single = train.bincount(minlength=K).float().expand(K, K)  # whatever came before
pairs = torch.zeros(K, K).index_put((train[:-1], train[1:]), torch.ones(1), True)
marks = {
    "blind": math.log2(K),
    "letters": bits(single, new[:-1], new[1:]),
    "pairs": bits(pairs, new[:-1], new[1:]),
}
for name, mark in marks.items():
    print(f"{name:8} {mark:.1f} bits a letter, perplexity {2**mark:.0f}")

# %% [markdown]
# ## The model
#
# Each letter becomes a vector, and so does its place. Then two blocks, each with
# [attention](../layers/attention.md) (every place looks at others and takes from them) and a
# small MLP. The output is one row of [logits](../activations/softmax.md) for the letter that
# follows each place.
#
# The **mask** keeps a place from looking at what comes after it. Without one the model would
# copy the answer from its input; see [leakage](medical-classifier.md#leakage).

# %%
T, D = 64, 64  # letters that it sees, numbers for each


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.letter = nn.Embedding(K, D)
        self.place = nn.Embedding(T, D)
        block = nn.TransformerEncoderLayer(
            D, 4, 4 * D, dropout=0.0, batch_first=True, norm_first=True
        )
        self.blocks = nn.TransformerEncoder(block, 2, enable_nested_tensor=False)
        self.out = nn.Sequential(nn.LayerNorm(D), nn.Linear(D, K))
        future = torch.ones(T, T, dtype=torch.bool).triu(diagonal=1)
        self.register_buffer("future", future)  # True: may not be seen

    def forward(self, x):  # (B, T) -> (B, T, K)
        t = x.shape[1]
        h = self.letter(x) + self.place.weight[:t]  # (B, T, D)
        return self.out(self.blocks(h, mask=self.future[:t, :t]))


torch.manual_seed(0)
model = Transformer()
print(f"{sum(p.numel() for p in model.parameters()):,} parameters")

# %% [markdown]
# Does the mask hold? Change the last letter of a text: no earlier answer may change.

# %%
model.eval()
x = new[None, :T].clone()  # (1, T)
changed = x.clone()
changed[0, -1] = (x[0, -1] + 1) % K
with torch.no_grad():
    difference = (model(x) - model(changed)).abs().amax(dim=2)[0]  # (T,)
print(f"earlier answers are the same: {difference[:-1].max() < 1e-5}")
print(f"the last answer is the same:  {difference[-1] < 1e-5}")
assert difference[:-1].max() < 1e-5 < difference[-1]

# %% [markdown]
# ## Training
#
# A [batch](../learning/batch.md) is 16 pieces from anywhere in the text. The target is the same
# piece, one letter further: 64 lessons from each. The [learning
# rate](../learning/gradient-descent.md) rises first and sinks at the end, as is usual for
# transformers.


# %%
def piece(tokens, n):
    """n pieces (n, T), and what follows each of their letters (n, T)."""
    start = torch.randint(len(tokens) - T, (n, 1))
    index = start + torch.arange(T + 1)  # (n, T + 1)
    return tokens[index[:, :-1]], tokens[index[:, 1:]]


def surprise(x, y):
    nats = nn.functional.cross_entropy(model(x).flatten(0, 1), y.flatten())
    return nats / math.log(2)  # in bits


# %%
STEPS = 1000
torch.manual_seed(0)
x_new, y_new = piece(new, 200)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.004)
schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.004, total_steps=STEPS)
curve, new_curve = [], {}
for step in range(STEPS):
    model.train()
    loss = surprise(*piece(train, 16))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    schedule.step()
    curve.append(loss.item())
    if step % 100 == 0 or step == STEPS - 1:
        model.eval()
        with torch.no_grad():
            new_curve[step] = surprise(x_new, y_new).item()

# %%
final = new_curve[STEPS - 1]
print(f"transformer {final:.1f} bits a letter, perplexity {2**final:.0f}")
assert final < marks["pairs"] - 0.8, "it beats counted pairs by 0.8 bits"
assert abs(final - sum(curve[-20:]) / 20) < 0.4, "new text is no harder"

# %% alt="Bits a letter against training steps. The curve falls from about 6 steeply to the level of counted letters, then to that of counted pairs, and ends below both, between 2 and 3. New text goes with the training text."
plt.plot(curve, "C0", linewidth=1, label="training text")
plt.plot(new_curve.keys(), new_curve.values(), "C1o-", label="new text")
for name, style in (("letters", ":"), ("pairs", "--")):
    plt.axhline(marks[name], color="C2", linestyle=style, label=f"counted {name}")
plt.xlabel("step")
plt.ylabel("bits a letter")
plt.legend()
plt.show()

# %% [markdown]
# More than 0.8 bits better than counted pairs, on text that it has not seen; so the letters before
# the last one are of use. The new text is about as easy as the training text: with a long text
# and a model this small there is no [overfitting](../generalization/overfitting.md)
# yet.
#
# ## Writing
#
# The model gives probabilities for the next letter. Draw one, append it, ask again. The
# *temperature* divides the logits first: at 0 the likeliest letter is always taken, at 1 letters
# come as often as the model believes, above 1 the rare ones come more often.


# %%
@torch.no_grad()
def write(prompt, n, temperature):
    """Draw letter after letter; each is read with those before it."""
    torch.manual_seed(0)
    x = torch.tensor([[number[c] for c in prompt]])  # (1, t)
    for _ in range(n):
        logits = model(x[:, -T:])[0, -1]  # (K,)
        if temperature == 0:
            drawn = logits.argmax()
        else:
            drawn = torch.multinomial((logits / temperature).softmax(dim=0), 1)
        x = torch.cat([x, drawn.view(1, 1)], dim=1)
    return "".join(letters[k] for k in x[0])


samples = {t: write("the statement", 160, t) for t in (0, 0.7, 1.5)}
for temperature, sample in samples.items():
    print(f"--- temperature {temperature}")
    print(" ".join(sample.split()))  # in one line

# %% [markdown]
# At 0 it goes round in circles, a known weakness of always taking the best. In between it babbles:
# short words, brackets, names with underscores. At 1.5 it stammers. It knows letters and
# syllables, and nothing of what they mean; the large ones have more layers, more text and longer
# training.
#
# Does it make words? Count how many of them occur in the training text.

# %%
known = set(text[:split].split())


def share(sample):
    words = sample.split()[2:-1]  # the prompt is ours, the last one may be cut
    return sum(word in known for word in words) / len(words)


shares = {t: share(write("the statement", 600, t)) for t in (0.5, 1.5)}
for temperature, value in shares.items():
    print(f"temperature {temperature}: about {10 * round(10 * value)}% are words")
assert shares[0.5] > shares[1.5] + 0.1

# %% [markdown]
# ## Where next
#
# - The concepts: [softmax](../activations/softmax.md), [loss](../learning/loss.md),
#   [embedding](../layers/embedding.md), [attention](../layers/attention.md),
#   [positional encoding](../layers/positional-encoding.md),
#   [transformer block](../layers/transformer-block.md),
#   [optimizer](../learning/optimizer.md), [batch](../learning/batch.md),
#   [sequence modelling](../tasks/sequence-modelling.md).
# - Try it: leave the mask out. How low does the training loss fall, and what does it write?
