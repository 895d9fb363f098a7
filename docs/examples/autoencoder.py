# %% [markdown]
# # An autoencoder
#
# A network that must draw its own input again, through a gap of a few numbers. What passes the
# gap is what matters in the data: it can be taught to remove noise, lays the data out in a plane, and
# notices what does not belong.
#
# The opponent is *principal component analysis* (PCA), the best that straight lines can do with
# as many numbers.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64), from 0 to 1
labels = torch.tensor(labels)
torch.manual_seed(0)
order = torch.randperm(len(x))
x, labels = x[order], labels[order]
x_new, labels_new = x[1300:], labels[1300:]
x, labels = x[:1300], labels[:1300]

# %% [markdown]
# ## Through a gap of eight numbers
#
# The encoder makes 64 grey values into a *code* of a few numbers, the decoder makes an image of
# the code. The target is the image itself, so no labels are needed. See
# [autoencoder](../tasks/autoencoder.md).


# %%
def autoencoder(code):
    torch.manual_seed(0)
    encoder = nn.Sequential(nn.Linear(64, 96), nn.ReLU(), nn.Linear(96, code))
    decoder = nn.Sequential(nn.Linear(code, 96), nn.ReLU(), nn.Linear(96, 64))
    return nn.Sequential(encoder, decoder)


def train(model, x, noise=0.0, steps=800):
    """Learn to give back the clean image, also from a noisy one."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for step in range(steps):
        batch = x[torch.randint(len(x), (256,))]  # (B, 64)
        noisy = batch + noise * torch.randn_like(batch)
        loss = nn.functional.mse_loss(model(noisy), batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.requires_grad_(False)


def through(pca, x):
    """The image that PCA draws from its code."""
    return torch.tensor(pca.inverse_transform(pca.transform(x)), dtype=torch.float32)


def error(image, wanted):
    return (image - wanted).pow(2).mean().item()


# %%
model = train(autoencoder(8), x)
pca = PCA(8).fit(x)
ours, linear = error(model(x_new), x_new), error(through(pca, x_new), x_new)
mean = error(x.mean(dim=0), x_new)
for name, value in (("autoencoder", ours), ("PCA", linear), ("mean image", mean)):
    print(f"{name:11} error on new images {value:.3f}")
assert ours < 0.75 * linear < linear < mean

# %% [markdown]
# With the same eight numbers the error is more than a quarter smaller than that of PCA: the
# digits do not lie in a flat space, and the [bend](../activations/linear-and-nonlinear.md) in the network
# follows them.
#
# ## Removing noise
#
# Noise is different in every pixel. A narrow gap alone does not keep it out: trained on clean images
# (“plain”), the same network leaves most of it. Trained on noisy images with clean ones as target, it
# learns to draw what was meant.

# %%
noise = 0.4
torch.manual_seed(1)
noisy_new = x_new + noise * torch.randn_like(x_new)
plain, denoiser = train(autoencoder(16), x), train(autoencoder(16), x, noise=noise)
pca = PCA(16).fit(x)
rows = {
    "noisy": noisy_new,
    "PCA": through(pca, noisy_new),
    "autoencoder": denoiser(noisy_new),
}
errors = {name: error(image, x_new) for name, image in rows.items()}
errors["plain"] = error(plain(noisy_new), x_new)
for name, value in errors.items():
    print(f"{name:11} distance from the clean image {value:.2f}")
assert errors["plain"] > 2 * errors["autoencoder"]
assert errors["autoencoder"] < 0.8 * errors["PCA"] < errors["PCA"] < errors["noisy"]

# %% alt="Four rows of the same eight digits: clean, noisy, cleaned by PCA, and cleaned by the autoencoder. PCA leaves grey clouds around the strokes, the autoencoder an emptier ground."
fig, axes = plt.subplots(4, 1, figsize=(4.8, 3.0))
for ax, (name, image) in zip(axes, {"clean": x_new, **rows}.items()):
    row = image[:8].view(8, 8, 8).permute(1, 0, 2).reshape(8, 64)  # side by side
    ax.imshow(row, cmap="gray", vmin=0, vmax=1)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines[:].set_visible(False)
    ax.set_ylabel(name, rotation=0, ha="right", va="center")
plt.show()

# %% [markdown]
# ## The latent space
#
# With a code of two numbers every digit is a point in a plane: the *latent space*.

# %%
flat = train(autoencoder(2), x, steps=1500)
plane = {
    "autoencoder": flat[0](x_new),
    "PCA": torch.tensor(PCA(2).fit(x).transform(x_new)),
}
known = {"autoencoder": flat[0](x), "PCA": torch.tensor(PCA(2).fit(x).transform(x))}
right = {}
for name, points in plane.items():
    neighbours = KNeighborsClassifier(10).fit(known[name], labels)
    right[name] = neighbours.score(points, labels_new)
    print(f"{name:11} ten nearest neighbours name {right[name]:.0%} of the digits")
assert right["autoencoder"] > right["PCA"] + 0.05

# %% alt="Points in a plane, five of the ten digits in five colours and shapes. Most digits fill a region of their own, the ones three, with some overlap where regions meet."
marks = dict(zip((0, 1, 3, 4, 6), "os^Dv"))
for digit, mark in marks.items():
    points = plane["autoencoder"][labels_new == digit]  # (n, 2)
    plt.plot(points[:, 0], points[:, 1], mark, markersize=4, label=digit)
plt.xlabel("first number of the code")
plt.ylabel("second number")
plt.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()

# %% [markdown]
# Nobody told it which digit is which, and yet most of them lie apart: what is drawn alike has a
# code alike. Each point of the plane is also an image. Walk from a zero to a one:

# %% alt="Nine images in a row. The first is a zero, the last a one; from image to image the ring fills up and narrows until the column of the one is left."
start = flat[0](x_new[labels_new == 0]).mean(dim=0)  # (2,)
end = flat[0](x_new[labels_new == 1]).mean(dim=0)
way = torch.linspace(0, 1, 9)[:, None]  # (9, 1)
drawn = flat[1](start + way * (end - start))  # (9, 64)
fig, axes = plt.subplots(1, 9, figsize=(4.8, 0.8))
for ax, image in zip(axes, drawn):
    ax.imshow(image.view(8, 8), cmap="gray", vmin=0, vmax=1)
    ax.axis("off")
plt.show()

# %% [markdown]
# ## Anomalies
#
# What the network has never seen it cannot draw. Leave one digit out of the training, and take
# the error of each new image as a measure of how strange it is. Does it rank the images of that
# digit above the others? [ROC AUC](../metrics/roc-auc.md) says how often.

# %%
areas = {"autoencoder": [], "PCA": []}
for left_out in (1, 3, 5, 8):
    familiar = x[labels != left_out]
    watchman, pca = train(autoencoder(8), familiar, steps=500), PCA(8).fit(familiar)
    for name, image in (("autoencoder", watchman(x_new)), ("PCA", through(pca, x_new))):
        strangeness = (image - x_new).pow(2).mean(dim=1)  # (N,)
        areas[name].append(roc_auc_score(labels_new == left_out, strangeness))
for name, values in areas.items():
    print(f"{name:11} mean ROC AUC of four digits {sum(values) / 4:.2f}")
assert sum(areas["autoencoder"]) / 4 > sum(areas["PCA"]) / 4 + 0.05

# %% alt="ROC AUC for four left-out digits, two bars each. The bar of the autoencoder is the higher one for each digit; the difference is largest for the digits 1 and 3."
for shift, hatch, (name, values) in zip((-0.2, 0.2), ("", "//"), areas.items()):
    places = [n + shift for n in range(4)]
    plt.bar(places, values, width=0.38, hatch=hatch, label=name)
plt.xticks(range(4), [1, 3, 5, 8])
plt.yticks([0.5, 0.6, 0.7, 0.8, 0.9, 1.0])  # one half is chance
plt.ylim(0.5, 1.15)
plt.xlabel("digit that was left out")
plt.ylabel("ROC AUC")
plt.legend(loc="upper right", ncols=2)
plt.show()

# %% [markdown]
# The same eight numbers, and the curved surface fits what is familiar more tightly than a flat
# one, so that what is not on it stands out. A wider gap lets more of the strange through, too:

# %%
wide = []
for left_out in (1, 3, 5, 8):
    watchman = train(autoencoder(64), x[labels != left_out], steps=500)
    strangeness = (watchman(x_new) - x_new).pow(2).mean(dim=1)  # (N,)
    wide.append(roc_auc_score(labels_new == left_out, strangeness))
print(f"with 64 numbers mean ROC AUC of four digits {sum(wide) / 4:.2f}")
assert sum(wide) / 4 < sum(areas["autoencoder"]) / 4 - 0.05

# %% [markdown]
# ## Where next
#
# - The concepts: [autoencoder](../tasks/autoencoder.md),
#   [linear and non-linear](../activations/linear-and-nonlinear.md), [ROC AUC](../metrics/roc-auc.md),
#   [what weights know](../foundations/what-weights-know.md).
# - Try it: make the code of the denoiser 64 numbers wide. What becomes of the noise?
