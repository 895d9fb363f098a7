# %% [markdown]
# # A first classifier
#
# From an image of eight by eight grey values to one of ten digits: first with nothing but
# tensors, then with hidden layers, then with convolutions, and at last a look at what still
# goes wrong.
#
# Each model is measured on images that it has never seen, and must beat the one before.

# %%
import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from torch import nn

# %% [markdown]
# ## The data
#
# The digits come with scikit-learn. They are split in three: the models learn from the first
# part, the second (*validation*) shows while they learn how they do on new images, and the
# third (*test*) is looked at once, at the end. Why one part is not enough:
# [overfitting](../generalization/overfitting.md).

# %%
images, labels = load_digits(return_X_y=True)  # (N, 64), (N,)
x = torch.tensor(images / 16, dtype=torch.float32)  # grey values from 0 to 1
y = torch.tensor(labels)  # (N,), int64: the number of the class
x_train, x_rest, y_train, y_rest = train_test_split(
    x, y, test_size=800, random_state=0, stratify=y
)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, test_size=500, random_state=0, stratify=y_rest
)
for name, part in (("train", y_train), ("validation", y_val), ("test", y_test)):
    print(f"{name:10} {len(part)} images, {part.bincount().min()} or more a digit")

# %% alt="Ten small grey images in two rows of five, the first ten training images, each with the digit that it shows above it. Most can be read, some only with good will."
fig, axes = plt.subplots(2, 5)
for ax, image, label in zip(axes.flat, x_train, y_train):
    ax.imshow(image.view(8, 8), cmap="gray")
    ax.set_title(int(label))
    ax.axis("off")
plt.show()

# %% [markdown]
# ## With nothing but tensors
#
# The simplest classifier has ten [weights](../foundations/weights.md) for each pixel, one for
# each digit, and ten [biases](../foundations/bias.md). It adds up the evidence for each digit;
# [softmax](../activations/softmax.md) turns the ten sums into probabilities, and the
# [loss](../learning/loss.md) is the surprise at the right answer. The gradient comes from
# [autograd](../learning/autograd.md); the step is ours.

# %%
w = torch.zeros(64, 10, requires_grad=True)
b = torch.zeros(10, requires_grad=True)
for step in range(200):
    logits = x_train @ w + b  # (N, 64) @ (64, 10) -> (N, 10)
    log_p = logits - logits.logsumexp(dim=1, keepdim=True)  # softmax, as logarithms
    loss = -log_p[torch.arange(len(y_train)), y_train].mean()
    loss.backward()
    with torch.no_grad():
        for parameter in (w, b):
            parameter -= 1.0 * parameter.grad
            parameter.grad = None


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).float().mean().item()


linear = accuracy(x_val @ w + b, y_val)
print(f"chance 10%, linear model {linear:.0%} of the validation images")
assert linear > 0.90

# %% [markdown]
# What has it learned? A picture of each digit: red where ink speaks for it, blue where against.
# More on this in [what weights know](../foundations/what-weights-know.md).

# %% alt="Ten pictures of eight by eight weights, one for each digit. Red pixels speak for the digit and blue ones against it. In the zero the blue ones stand in the centre, where a zero has no ink."
fig, axes = plt.subplots(2, 5)
for digit, ax in enumerate(axes.flat):
    ax.imshow(w.detach()[:, digit].view(8, 8), cmap="RdBu_r", vmin=-2, vmax=2)
    ax.set_title(digit)
    ax.axis("off")
plt.show()

# %% [markdown]
# ## With hidden layers
#
# A [multilayer perceptron](../foundations/multilayer-perceptron.md) puts a hidden layer and a
# bend, the [ReLU](../activations/relu.md), between image and answer. From here on PyTorch keeps
# the parameters, and an [optimizer](../learning/optimizer.md) makes the steps. The
# [training loop](../learning/training-loop.md) is the same for every model, so it is written
# once. It goes through the images in [batches](../learning/batch.md), and notes after each
# [epoch](../learning/epoch.md) how the model does.


# %%
def train(model, epochs, lr=0.003):
    """Train the model; return its loss on both parts after each epoch."""
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    curves = {"train": [], "validation": []}
    for epoch in range(epochs):
        model.train()
        for batch in torch.randperm(len(x_train)).split(64):
            loss = nn.functional.cross_entropy(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            for name, x, y in (
                ("train", x_train, y_train),
                ("validation", x_val, y_val),
            ):
                loss = nn.functional.cross_entropy(model(x), y)
                curves[name].append(loss.item())
    return curves


# %%
torch.manual_seed(0)
mlp = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
mlp_curves = train(mlp, epochs=30)
print(f"MLP {accuracy(mlp(x_val), y_val):.0%} of the validation images")

# %% [markdown]
# ## With convolutions
#
# The MLP does not know which pixels are neighbours: shuffle all images alike, and it learns as
# well as before. A convolutional network slides small filters over the image, and a pattern
# that it has learned in one corner it knows in all others. [Dropout](../generalization/dropout.md)
# holds it back from learning the training images by heart.

# %%
torch.manual_seed(0)
cnn = nn.Sequential(
    nn.Unflatten(1, (1, 8, 8)),  # (B, 64) -> (B, 1, 8, 8)
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),  # (B, 32, 4, 4)
    nn.Flatten(),
    nn.Dropout(0.5),
    nn.Linear(32 * 4 * 4, 10),
)
cnn_curves = train(cnn, epochs=30)
print(f"CNN {accuracy(cnn(x_val), y_val):.0%} of the validation images")

# %% alt="Loss on a logarithmic scale against epochs, 1 to 30. The training loss of both models falls steadily, that of the CNN further. The validation loss of the MLP levels off near 0.1; from the second epoch on that of the CNN lies below it."
plt.figure()
for name, curves, style in (("MLP", mlp_curves, "C0"), ("CNN", cnn_curves, "C1.")):
    epochs = range(1, len(curves["train"]) + 1)
    plt.semilogy(epochs, curves["train"], f"{style}:", label=f"{name}, train")
    plt.semilogy(epochs, curves["validation"], f"{style}-", label=f"{name}, validation")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# ## The test
#
# All choices are made; now the 500 images that no choice has seen. Each model must beat the one
# before it.

# %%
cnn_logits = cnn(x_test).detach()
tests = {
    "linear": accuracy(x_test @ w + b, y_test),
    "MLP": accuracy(mlp(x_test), y_test),
    "CNN": accuracy(cnn_logits, y_test),
}
for name, value in tests.items():
    print(f"{name:6} {value:.1%} of the test images")
assert tests["CNN"] > 0.97, "the CNN reads 97% of the digits"
assert tests["linear"] + 0.01 < tests["MLP"] < tests["CNN"] - 0.005

# %% [markdown]
# The assertions are part of the notebook: if a model no longer beats the one before it, the
# notebook fails, and this page is not built.
#
# ## What it gets wrong
#
# [Accuracy](../metrics/accuracy.md) says how often, not what. A confusion matrix counts each
# pair of digit and answer; what is right stands on the diagonal, and is left out here.

# %% alt="A ten by ten table of digits against answers. Nearly all cells are empty. The few mistakes are mostly single ones, spread over several pairs of digits."
matrix = confusion_matrix(y_test, cnn_logits.argmax(dim=1))  # (digits, answers)
mistakes = matrix - np.diag(matrix.diagonal())
print(f"more than half of the pairs never happen: {(mistakes > 0).sum() < 45}")
seen = np.ma.masked_equal(mistakes, 0)  # the other cells stay empty
plt.imshow(seen > 0, cmap="Oranges", alpha=0.4, vmin=0, vmax=1.5)
for digit, answer in zip(*mistakes.nonzero()):
    plt.text(answer, digit, mistakes[digit, answer], ha="center", va="center")
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlabel("answer")
plt.ylabel("digit")
plt.show()

# %% [markdown]
# These are the images whose right answer surprised it most. Cover the words above an image:
# would you have known?

# %% alt="Five small grey images of digits, those with the largest loss. Above each stand the answer and the right digit. Strokes are missing or run together, so that most of them could be either."
surprise = nn.functional.cross_entropy(cnn_logits, y_test, reduction="none")  # (N,)
fig, axes = plt.subplots(1, 5, figsize=(4.8, 1.6))
for ax, n in zip(axes, surprise.topk(5).indices):
    ax.imshow(x_test[n].view(8, 8), cmap="gray")
    ax.set_title(f"{cnn_logits[n].argmax()} for {y_test[n]}")
    ax.axis("off")
plt.show()

# %% [markdown]
# Does it know when it does not know? Let it answer only where the probability of its answer is
# high, and leave the others to a person.

# %%
p, answer = cnn_logits.softmax(dim=1).max(dim=1)  # (N,), (N,)
sure = p > 0.9
right = (answer == y_test).float()
print(f"sure of more than 80% of the images: {sure.float().mean() > 0.8}")
print(f"right where it is sure: {right[sure].mean():.1%}, elsewhere less: ", end="")
print(bool(right[~sure].mean() < right[sure].mean()))
assert right[sure].mean() > 0.985
assert right[~sure].mean() < 0.95

# %% [markdown]
# ## Where next
#
# - The concepts: [multiclass classification](../tasks/multiclass-classification.md),
#   [softmax](../activations/softmax.md), [training loop](../learning/training-loop.md),
#   [Conv2d](../layers/conv2d.md), [pooling](../layers/pooling.md),
#   [dropout](../generalization/dropout.md), [overfitting](../generalization/overfitting.md),
#   [what weights know](../foundations/what-weights-know.md).
# - Try it: shuffle the pixels of all images alike (`x = x[:, torch.randperm(64)]`, before the
#   split). Which of the three models is worse off, and why?
