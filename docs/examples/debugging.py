# %% [markdown]
# # Debugging a training run
#
# Eight sick training runs. None raises an error; each can be told by its curve or by one
# number, and each has a cure of a line or two.
#
# The plots show the sick run beside the cured one. Cover the text below a plot and guess first.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes, load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels)  # (N,)
torch.manual_seed(0)
order = torch.randperm(len(x))
x, y = x[order], y[order]
x, y, x_new, y_new = x[:1200], y[:1200], x[1200:], y[1200:]  # held out: 597

# %% [markdown]
# ## A healthy run
#
# One network, one [training loop](../learning/training-loop.md), and one keyword for each part
# that will fall ill. It returns the [loss](../learning/loss.md) of each step.


# %%
def mlp():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def train(model, lr=0.1, steps=300, loss_fn=nn.functional.cross_entropy, zero=True):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    curve = []
    torch.manual_seed(1)
    for step in range(steps):
        batch = torch.randint(len(x), (64,))
        loss = loss_fn(model(x[batch]), y[batch])
        if zero:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        curve.append(loss.item())
    return curve


def accuracy(model, x=x_new, y=y_new):
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()


# %%
healthy = mlp()
healthy_curve = train(healthy)
print(f"first loss {healthy_curve[0]:.1f}: ten classes, none preferred, ln 10 = 2.3")
print(f"accuracy on new images {accuracy(healthy):.0%}")
assert abs(healthy_curve[0] - 2.3) < 0.2 and accuracy(healthy) > 0.93

# %% [markdown]
# The first number of the curve can be known beforehand. If it is not near 2.3 here, look no
# further than the output and the loss.
#
# To compare curves by eye they are smoothed: the noise of the [batches](../learning/batch.md) is
# not what is asked about.


# %%
def smooth(curve, n=20):
    return torch.tensor(curve).unfold(0, n, 1).mean(dim=1)  # mean of n steps


def compare(curves, ylabel="loss, mean of 20 steps", n=20, **axis):
    plt.figure()
    for (name, curve), style in zip(curves.items(), ("C1--", "C0-", "C2:")):
        plt.plot(smooth(curve, n), style, label=name)
    plt.xlabel("step")
    plt.ylabel(ylabel)
    plt.gca().set(**axis)  # such as its limits, or a logarithmic scale
    plt.legend()
    plt.show()


# %% [markdown]
# ## 1. A curve that hardly falls, and one that never gets below a guess

# %% alt="Loss against steps for three learning rates. With 0.1 the loss falls to near 0 within 100 steps. With 0.001 it sinks slowly and is still near 2 at the end. With 5 it comes down from just below 10 and stays higher than where a guess would stand, 2.3."
curves, models = {}, {}
for lr in (0.001, 0.1, 5.0):
    models[lr] = mlp()
    curves[f"lr {lr}"] = train(models[lr], lr=lr)
for lr, model in models.items():
    print(f"lr {lr:<5}  accuracy over 90%: {accuracy(model) > 0.9}")
answering = (models[5.0][:2](x) > 0).any(dim=0).float().mean()  # units that ever answer
print(f"lr 5.0: hidden units that still answer to any image: {answering:.0%}")
assert answering < 0.2 and accuracy(models[0.1]) > 0.9
assert max(accuracy(models[0.001]), accuracy(models[5.0])) < 0.8
compare(curves, yscale="log")

# %% [markdown]
# **The learning rate.** Too small, and the curve is smooth, falls, and has not arrived. Too
# large, and it jumps up at the start, comes back to where a guess stands, and learns nothing: the
# first steps threw the weights
# so far that no hidden unit answers any more (more of this in the sixth run). Try three values a factor of ten apart early. See [gradient descent](../learning/gradient-descent.md).
#
# ## 2. A floor that no training breaks


# %%
def on_probabilities(output, target):
    return nn.functional.cross_entropy(output.softmax(dim=1), target)


twice = mlp()
twice_curve = train(twice, loss_fn=on_probabilities)
low = min(twice_curve)
print(f"lowest loss on probabilities {low:.1f}, on logits {min(healthy_curve):.1f}")
print(f"accuracy with the fault {accuracy(twice):.0%}")
assert low > 1.46 and min(healthy_curve) < 0.1

# %% alt="Loss against steps. On logits the loss falls to near 0. On probabilities it levels off near 1.6, above a dotted line at 1.46."
floor = [1.461] * len(twice_curve)
compare({"on probabilities": twice_curve, "on logits": healthy_curve, "1.46": floor})

# %% [markdown]
# **Softmax twice.** `cross_entropy` takes [logits](../activations/softmax.md) and applies softmax
# itself. Given probabilities, the best it can see is ten numbers of which one is 1 and nine are
# 0, and $-\log(e / (e + 9)) \approx 1.46$ is where it must stop. The accuracy is not bad, which
# hides the fault; the floor shows it. See [loss](../learning/loss.md).
#
# ## 3. A curve that turns, and climbs

# %% alt="Loss on a logarithmic scale, against steps. With zero_grad it falls from 2.3 to below 0.1. Without, it falls for a dozen steps to about 1, turns, and ends in the hundreds."
kept = mlp()
kept_curve = train(kept, zero=False)
print(f"in the first 20 steps it comes below 1.5: {min(kept_curve[:20]) < 1.5}")
last = torch.tensor(kept_curve[-100:]).mean()
print(f"without zero_grad the last 100 steps have a loss over 10: {last > 10}")
assert min(kept_curve[:20]) < 1.5 and last > 10
curves = {"no zero_grad": kept_curve, "zero_grad": healthy_curve}
compare(curves, ylabel="loss", n=1, yscale="log")

# %% [markdown]
# **No `zero_grad`.** `backward` adds to the gradients that are there. The first steps go
# well; then every step repeats all those before it, like a heavy ball that nothing slows down. See
# [autograd](../learning/autograd.md).
#
# ## 4. The same image, another answer


# %%
def with_dropout():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.7), nn.Linear(64, 10)
    )


model = with_dropout()
train(model)
in_training = [accuracy(model) for _ in range(20)]  # nobody called eval()
model.eval()
in_eval = [accuracy(model) for _ in range(20)]
print(f"in training mode: {len(set(in_training)) > 1 and 'another accuracy each time'}")
print(f"in eval mode:     {len(set(in_eval)) == 1 and 'the same each time'}")
assert len(set(in_eval)) == 1 < len(set(in_training))
assert max(in_training) < in_eval[0] - 0.01

# %% alt="Accuracy against the number of the measurement, 1 to 20. In eval mode it is a level line near 0.96. In training mode it jumps from one measurement to the next, below 0.8."
plt.plot(range(1, 21), in_training, "C1o--", label="training mode")
plt.plot(range(1, 21), in_eval, "C0s-", label="eval mode")
plt.xticks(range(5, 21, 5))
plt.xlabel("measurement of the same model")
plt.ylabel("accuracy on new images")
plt.legend()
plt.show()

# %% [markdown]
# **No `eval()`.** [Dropout](../generalization/dropout.md) goes on dropping until it is told to
# stop. Measure twice: if the numbers differ, a layer is still in training mode.
#
# ## 5. A validation curve that is too good
#
# The task: name the digit although the labels of the new images are pure chance. Nobody can do
# better than one in ten.

# %%
torch.manual_seed(0)
chance = torch.randint(10, (len(x_new),))  # labels that mean nothing
copies = torch.randint(len(x_new), (1200,))  # drawn with replacement, then split
split = {
    "split after": (copies[:800], copies[800:]),
    "split before": (torch.arange(400), torch.arange(400, len(x_new))),
}
new_curves = {}
for name, (learn, judge) in split.items():
    model = mlp()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    new_curves[name] = []
    for step in range(300):
        loss = nn.functional.cross_entropy(model(x_new[learn]), chance[learn])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        new_curves[name].append(accuracy(model, x_new[judge], chance[judge]))
    print(f"{name:12} accuracy over 30%: {new_curves[name][-1] > 0.3}")
assert new_curves["split after"][-1] > 0.4 and new_curves["split before"][-1] < 0.2

# %% alt="Accuracy on held-out images with random labels, against steps. When the data are copied first and split afterwards it climbs to well above one half. When they are split first it stays near 0.1, which is chance."
compare(new_curves, ylabel="held-out accuracy, mean of 20")

# %% [markdown]
# **Leakage.** The images were multiplied first (here by drawing with replacement; augmentation
# and overlapping windows do the same) and split afterwards, so most held-out images are also in
# the training part, and the network has learned them by heart
# ([overfitting](../generalization/overfitting.md)). The test that finds it is this one: shuffle the
# labels *first*, before anything is copied, chosen or split, and run everything again. What still beats
# chance is a leak. (Shuffled after the copying, two copies have two labels, and the leak does not show.)
#
# ## 6. A level line
#
# In this run and the next the task is [regression](../tasks/regression.md): ten measurements of a patient, and
# how far diabetes has gone a year later. The target has a spread of 1, so that an error of 1 is
# what the mean of all patients would score.

# %%
raw, progress = load_diabetes(return_X_y=True, scaled=False)  # (N, 10), (N,)
raw = torch.tensor(raw, dtype=torch.float32)  # years, blood pressure: all above zero
scaled = (raw - raw.mean(dim=0)) / raw.std(dim=0)
target = torch.tensor(progress, dtype=torch.float32)
target = (target - target.mean()) / target.std()


def squared_error(prediction, target):  # (N, 1), (N,)
    return (prediction.squeeze(1) - target).pow(2).mean()


def fit(patients, error=squared_error, steps=300):
    """Return the model, and its squared error after each step."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    curve = []
    for step in range(steps):
        loss = error(model(patients), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            curve.append(squared_error(model(patients), target).item())
    return model, curve


# %%
def alive(model, patients):
    """The share of hidden units that answer to at least one patient."""
    return (model[:2](patients) > 0).any(dim=0).float().mean().item()


# %% alt="Squared error against steps. With the measurements as they come the curve drops from off the scale to 1.2, rises a little, and ends as a level line at 1. With standardized ones it falls to below one half."
dead, dead_curve = fit(raw)
live, live_curve = fit(scaled)
print(f"units alive, as they come: {alive(dead, raw):.0%}")
print(f"standardized, more than half: {alive(live, scaled) > 0.5}")
assert alive(dead, raw) == 0 and alive(live, scaled) > 0.5
assert 0.95 < dead_curve[-1] < 1.2 and live_curve[-1] < 0.6
curves = {"as they come": dead_curve, "standardized": live_curve}
compare(curves, ylabel="error, mean of 20 steps", ylim=(0, 2))

# %% [markdown]
# **Dead ReLUs.** The measurements are all far above zero, so a step that moves a unit moves it for
# all patients alike, and far. Within a few steps every unit is negative for everybody. There its
# slope is zero, for ever ([ReLU](../activations/relu.md)); only the last bias still learns, and it
# learns the mean. Count the units that ever answer. The cure is to standardize the inputs; a
# smaller learning rate helps as well.
#
# ## 7. The same level line, and the units alive


# %% alt="Squared error against steps. With shapes that broadcast the curve comes down to 1 and stays there. With equal shapes it falls to below one half."
def broadcast(prediction, target):
    return (prediction - target).pow(2).mean()  # (N, 1) - (N,) is (N, N)


pairs, pairs_curve = fit(scaled, error=broadcast)
print(f"shape of the difference: {tuple((pairs(scaled) - target).shape)}")
print(f"more than a third of the units are alive: {alive(pairs, scaled) > 1 / 3}")
assert 0.9 < pairs_curve[-1] < 1.2 and alive(pairs, scaled) > 1 / 3
curves = {"broadcast": pairs_curve, "equal shapes": live_curve}
compare(curves, ylabel="error, mean of 20 steps", ylim=(0, 2))

# %% [markdown]
# **Broadcasting.** A column minus a row is a table: every prediction is compared with every
# patient, and the best answer to all patients at once is their mean. No error is raised. Write
# the shapes beside the line, and give both sides one shape. (`nn.MSELoss` would at least warn.)
#
# ## 8. A cliff
#
# A recurrent network reads each image in sixteen steps of four pixels. Its recurrent weights begin
# as a rotation that also stretches by a factor of 1.7, step after step.


# %%
def recurrent(clip=None, steps=200):
    """Train an RNN; return its loss and the size of its gradient at each step."""
    torch.manual_seed(0)
    rnn, out = nn.RNN(4, 32, nonlinearity="relu", batch_first=True), nn.Linear(32, 10)
    nn.init.orthogonal_(rnn.weight_hh_l0, gain=1.7)
    parameters = [*rnn.parameters(), *out.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    losses, norms = [], []
    for step in range(steps):
        batch = torch.randint(len(x), (64,))
        hidden, _ = rnn(x[batch].view(-1, 16, 4))  # (B, T, D) -> (B, T, H)
        loss = nn.functional.cross_entropy(out(hidden[:, -1]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(parameters, clip or float("inf"))
        optimizer.step()
        losses.append(loss.item())
        norms.append(norm.item())
    return torch.tensor(losses), torch.tensor(norms)


# %%
losses, norms = recurrent()
clipped, clipped_norms = recurrent(clip=1.0)
print(f"size of the gradient at the first step: {norms[0]:.0f}")
print(f"at the second step over 1000: {norms[1] > 1000}")
print(f"loss after ten steps a number: {losses[10].isfinite()}")
print(f"with clipping, at the end below 1.5: {clipped[-20:].mean() < 1.5}")
assert norms[1] > 1000 and losses[10].isnan() and clipped[-20:].mean() < 1.5

# %% alt="Loss on a logarithmic scale, against steps. Without clipping it leaps from 14 to above 1000 in one step, leaves the plot, and never comes back. With clipping it drops to 2.3 and then falls to near 1."
plt.figure()
plt.semilogy(losses, "C1o--", label="as it is")
plt.semilogy(clipped, "C0-", label="clipped")
plt.ylim(0.5, 10_000)
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# **Exploding gradients.** Sixteen such factors in a row make several thousand. One step along such
# a gradient throws the network away; two steps later the loss is `nan`, which no step can mend.
# Note the size of the gradient beside the loss. `clip_grad_norm_` shortens the step and keeps its
# direction; [vanishing gradients](../activations/vanishing-gradients.md) are the same sickness with
# factors below 1, and [LSTM](../layers/lstm.md) is a cure for that one.
#
# ## The order in which to look
#
# 1. The first loss: is it what a guess would score?
# 2. A few examples again and again: can the network learn them by heart? If not, the fault is in
#    the code.
# 3. Three learning rates, a factor of ten apart.
# 4. Shapes on both sides of the loss; size of the gradient; share of units that are alive.
# 5. Labels shuffled before anything else: does the held-out score fall to chance?
#
# ## Where next
#
# - The concepts: [training loop](../learning/training-loop.md), [loss](../learning/loss.md),
#   [gradient descent](../learning/gradient-descent.md), [autograd](../learning/autograd.md),
#   [ReLU](../activations/relu.md), [dropout](../generalization/dropout.md),
#   [vanishing gradients](../activations/vanishing-gradients.md).
# - Try it: make two of the runs sick at once. Which of the two do you see first?
