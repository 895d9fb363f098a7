# %% [markdown]
# # A forecaster
#
# Given the last steps of a series, what comes next? Five kinds of network against the forecast
# that needs none: *as now*, or *as one period ago*.
#
# The series are made here, so that it is known what can be known: the noise that was added is
# the error that nobody can get below.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.set_num_threads(1)  # a second one only waits, for networks this small
N, T = 1500, 24  # steps of a series, steps that a forecaster sees

# %% [markdown]
# ## Three series
#
# - *Seasonal*: a wave of 24 steps and one of 8, with noise on top.
# - *Echo*: what happened twenty steps ago, plus noise; between them nothing is alike.
# - *Walk*: each step goes from where the last one ended, by pure chance.


# %%
def seasonal():
    t = torch.arange(N)
    wave = torch.sin(2 * torch.pi * t / 24) + 0.7 * torch.sin(2 * torch.pi * t / 8)
    return wave + 0.3 * torch.randn(N), 0.3


def echo():
    series = torch.randn(N)
    for t in range(20, N):
        series[t] = 0.9 * series[t - 20] + 0.3 * torch.randn(())
    return series, 0.3


def walk():
    return 0.3 * torch.randn(N).cumsum(dim=0), 0.3


# %% alt="Three panels of 120 steps each. The seasonal series is a noisy wave. The echo looks like noise whose pattern repeats every twenty steps. The walk wanders off and does not come back."
torch.manual_seed(0)
series = {make.__name__: make() for make in (seasonal, echo, walk)}  # values, noise
fig, axes = plt.subplots(3, 1, sharex=True, figsize=(4.8, 4.0))
for ax, (name, (values, _)), colour in zip(axes, series.items(), ("C0", "C1", "C2")):
    ax.plot(values[:120], colour)
    ax.set_ylabel(name)
axes[-1].set_xlabel("step")
fig.align_ylabels()
plt.show()

# %% [markdown]
# ## Windows
#
# A long series becomes many short examples: 24 steps, and the one after them. The split is by
# time, for a forecaster will be asked about the future; a random split would put windows that
# overlap on both sides, which is a leak. The scale comes from the past alone.
#
# The last value is subtracted from each window, and the network forecasts the *change*. So it
# begins from the naive forecast, and a series that wanders off, as the walk does, looks the same
# wherever it is.


# %%
def windows(values):
    """x (N - T, T, 1) and y (N - T,), relative to the last value; and the spread."""
    past = values[: int(0.7 * N)]
    values = (values - past.mean()) / past.std()
    w = values.unfold(0, T + 1, 1)  # (N - T, T + 1)
    last = w[:, T - 1]
    return (w[:, :T] - last[:, None])[:, :, None], w[:, T] - last, past.std()


x, y, spread = windows(series["seasonal"][0])
split = int(0.7 * N) - T  # the first windows end before the split, the others after it
print(f"x {tuple(x.shape)}, y {tuple(y.shape)}, {split} windows to learn from")

# %% [markdown]
# ## Five readers of a sequence
#
# Each turns a window (B, T, 1) into one number. What they differ in: see
# [sequence modelling](../tasks/sequence-modelling.md).


# %%
class Recurrent(nn.Module):
    """Reads step by step, answers from the state after the last one."""

    def __init__(self, kind):
        super().__init__()
        self.core, self.out = kind(1, 24, batch_first=True), nn.Linear(24, 1)

    def forward(self, x):  # (B, T, 1) -> (B,)
        return self.out(self.core(x)[0][:, -1]).squeeze(1)


# %%
class Conv(nn.Module):
    """Filters over neighbouring steps, at growing distances, then all steps at once."""

    def __init__(self):
        super().__init__()
        self.core = nn.Sequential(
            nn.Conv1d(1, 16, 3, padding=1),
            nn.ReLU(),
            nn.Conv1d(16, 8, 3, padding=4, dilation=4),
            nn.ReLU(),
            nn.Flatten(),  # (B, 8, T) -> (B, 8 T)
            nn.Linear(8 * T, 1),
        )

    def forward(self, x):
        return self.core(x.transpose(1, 2)).squeeze(1)


# %%
class Transformer(nn.Module):
    """Every step attends to all others; a learned vector tells it where it stands."""

    def __init__(self):
        super().__init__()
        self.embed, self.out = nn.Linear(1, 24), nn.Linear(24, 1)
        self.position = nn.Parameter(0.1 * torch.randn(T, 24))
        self.block = nn.TransformerEncoderLayer(
            24, 4, 48, dropout=0.0, batch_first=True
        )

    def forward(self, x):
        return self.out(self.block(self.embed(x) + self.position)[:, -1]).squeeze(1)


# %%
def train(model, x, y, epochs=20):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for epoch in range(epochs):
        for batch in torch.randperm(len(x)).split(64):
            loss = nn.functional.mse_loss(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


makers = {
    "RNN": lambda: Recurrent(nn.RNN),
    "LSTM": lambda: Recurrent(nn.LSTM),
    "GRU": lambda: Recurrent(nn.GRU),
    "Conv1d": Conv,
    "transformer": Transformer,
}

# %% [markdown]
# ## Against the naive forecast
#
# All errors are given in units of the noise: 1.0 is the best that can be done. (Root mean squared
# error on the last thirty per cent of each series.)


# %%
def error(forecast, y):
    return (forecast - y).pow(2).mean().sqrt().item()


errors, forecasts = {}, {}
for name, (values, noise) in series.items():
    x, y, spread = windows(values)
    x_new, y_new = x[split:], y[split:]
    period = {"seasonal": 24, "echo": 20, "walk": 1}[name]
    row = {"as now": torch.zeros_like(y_new), "a period ago": x_new[:, T - period, 0]}
    for kind, make in makers.items():
        torch.manual_seed(0)
        model = make()
        train(model, x[:split], y[:split])
        with torch.no_grad():
            row[kind] = model(x_new)
    forecasts[name] = row
    errors[name] = {
        k: error(f, y_new) * (spread / noise).item() for k, f in row.items()
    }

print(f"{'':12} " + " ".join(f"{name:>8}" for name in errors))
for kind in errors["walk"]:
    print(f"{kind:12} " + " ".join(f"{row[kind]:8.2f}" for row in errors.values()))

# %% [markdown]
# Which wins when?
#
# - **Seasonal:** every network beats *as now* by far. *A period ago* is the one to beat: it repeats
#   the noise of one old step, where a network can average it out. The convolutional network and
#   the transformer do; the recurrent ones, after so short a training, lie around that forecast,
#   which took no training at all.
# - **Echo:** the convolutional network and the transformer have every step of the window before
#   them, and come near the best forecast. The recurrent ones must carry a value through nineteen
#   steps that do not matter, and have not learned to in so short a training
#   ([LSTM](../layers/lstm.md) says why). And who knows the period needs no network at all.
# - **Walk:** nobody beats *as now*, because there is nothing to know. A network that claims to is
#   measured wrongly.
#
# What these sentences say, as a check:

# %%
networks = list(makers)
best_naive = {
    name: min(row["as now"], row["a period ago"]) for name, row in errors.items()
}
for kind in networks:
    assert errors["seasonal"][kind] < 0.85 * errors["seasonal"]["as now"], kind
    assert errors["walk"][kind] > 0.98 * best_naive["walk"], kind
for kind in ("Conv1d", "transformer"):
    assert errors["seasonal"][kind] < 0.95 * best_naive["seasonal"], kind
assert max(errors["echo"][k] for k in ("Conv1d", "transformer")) < 1.3
assert min(errors["echo"][k] for k in ("RNN", "LSTM", "GRU")) > 1.5
assert errors["echo"]["a period ago"] < 1.15

# %% [markdown]
# Forty steps of the seasonal series, and the errors on the echo:

# %% alt="Forty steps of the seasonal series that were not trained on: the noisy values, the forecast as one period ago, which is as noisy, and that of the convolutional network, a smooth wave through the middle of the values."
x, y, spread = windows(series["seasonal"][0])
values = series["seasonal"][0][split + T :][:40]
last = series["seasonal"][0][split + T - 1 :][:40]
steps = range(40)
plt.plot(steps, values, "C3.", label="what came")
for kind, style in (("a period ago", "C1--"), ("Conv1d", "C0-")):
    plt.plot(steps, last + spread * forecasts["seasonal"][kind][:40], style, label=kind)
plt.xlabel("step after the training data")
plt.ylabel("value")
plt.ylim(-3, 2.2)
plt.legend(loc="lower center", ncols=3)
plt.show()

# %% alt="Root mean squared error in units of the noise for the echo series, one bar for each forecast. As now stands near 3, the three recurrent networks near 2, Conv1d, transformer and a period ago near 1, which a dotted line marks as the best possible."
echo_errors = errors["echo"]
plt.barh(list(echo_errors), list(echo_errors.values()), alpha=0.6)
plt.axvline(1.0, color=plt.rcParams["text.color"], linestyle=":", label="the noise")
plt.gca().invert_yaxis()  # as in the table
plt.legend()
plt.xlabel("error on the echo, in units of the noise")
plt.ylabel("forecast")
plt.show()

# %% [markdown]
# ## What to report
#
# An error by itself says nothing. Give the naive forecasts first, split by time, and
# be glad of a series that has something to learn.
#
# ## Where next
#
# - The concepts: [sequence modelling](../tasks/sequence-modelling.md), [LSTM](../layers/lstm.md),
#   [simple RNN](../layers/simple-rnn.md), [GRU](../layers/gru.md), [Conv1d](../layers/conv1d.md),
#   [attention](../layers/attention.md), [transformer block](../layers/transformer-block.md),
#   [regression](../tasks/regression.md),
#   [vanishing gradients](../activations/vanishing-gradients.md).
# - Try it: give the LSTM a forget bias of 3 and more epochs. Does it hear the echo?
