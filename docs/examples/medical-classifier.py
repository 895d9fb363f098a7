# %% [markdown]
# # An honest medical classifier
#
# From thirty measurements of a tumour to malignant or benign, and how to find out what such
# a classifier is worth: without fooling oneself first and others next.
#
# The opponent is [logistic regression](../foundations/neuron.md): a network must earn its
# place beside it.

# %%
import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    average_precision_score,
    precision_recall_curve,
    roc_auc_score,
    roc_curve,
)
from sklearn.model_selection import StratifiedKFold
from torch import nn

# %% [markdown]
# ## The data
#
# The Wisconsin data come with scikit-learn, where 1 means benign. What we look for should be
# the positive class, so it is turned round.

# %%
data = load_breast_cancer()
x = data.data.astype(np.float32)  # (N, D)
y = 1 - data.target  # (N,): 1 is malignant
print(f"{len(y)} tumours, {x.shape[1]} measurements, {y.mean():.0%} malignant")
print(f"always benign: accuracy {1 - y.mean():.0%}, finds no cancer")
spread = x.std(axis=0)
print(f"largest spread / smallest: {spread.max() / spread.min():,.0f}")
assert spread.max() / spread.min() > 100_000

# %% [markdown]
# [Accuracy](../metrics/accuracy.md) starts from what it costs nothing to reach: the share of the
# larger class. And the measurements have spreads of very different sizes, of which more below.
#
# ## Predictions for patients that were never seen
#
# There are too few patients for one test set: another split would give another verdict. So
# every patient is predicted once, by a model that was trained on the other four fifths: *five-fold
# cross-validation*.
# Whatever is learned from data, the scale included, is learned inside the fold.

# %%
FOLDS = list(StratifiedKFold(5, shuffle=True, random_state=0).split(x, y))


def scaled(x, train):
    """Standardized with the mean and the spread of the training rows only."""
    return (x - x[train].mean(axis=0)) / x[train].std(axis=0)


def out_of_fold(fit, scale=scaled):
    """The logit of each patient, from a model that has not seen the patient."""
    logits = np.zeros(len(y))
    for train, test in FOLDS:
        z = scale(x, train)
        logits[test] = fit(z[train], y[train], z[test])
    return logits


# %%
def logistic(x, y, x_new):
    return LogisticRegression(max_iter=1000).fit(x, y).decision_function(x_new)


def network(x, y, x_new, epochs=60, weight_decay=0.01, pos_weight=1.0):
    """A hidden layer, one logit, trained on all rows at once."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(x.shape[1], 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=0.01, weight_decay=weight_decay
    )
    loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    x, y, x_new = (torch.tensor(a, dtype=torch.float32) for a in (x, y, x_new))
    for epoch in range(epochs):
        loss = loss_fn(model(x).squeeze(1), y)  # (N, 1) -> (N,), as y
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return model(x_new).squeeze(1).numpy()


# %%
logits = {"logistic": out_of_fold(logistic), "network": out_of_fold(network)}
auc = {name: roc_auc_score(y, logit) for name, logit in logits.items()}
for name, value in auc.items():
    print(f"{name:9} ROC AUC {value:.3f}")
assert min(auc.values()) > 0.98
assert abs(auc["network"] - auc["logistic"]) < 0.01, "neither is better"

# %% [markdown]
# The first honest finding: on thirty good measurements the network is **not** better than
# logistic regression. Both rank nearly every malignant tumour above nearly every benign one,
# which is what [ROC AUC](../metrics/roc-auc.md) measures. The table is small and its measurements
# were made by experts; networks win where the features must be learned.
#
# ## Scaling
#
# The same network on the measurements as they come: areas of hundreds beside ratios of
# hundredths. One learning rate cannot suit both.

# %%
unscaled = out_of_fold(network, scale=lambda x, train: x)


def log_loss(logits, target=y):
    """Mean surprise at the right answer; 0.69 is a coin."""
    logits, target = torch.tensor(logits), torch.tensor(target, dtype=torch.float64)
    return nn.functional.binary_cross_entropy_with_logits(logits, target).item()


print(f"network, scaled    log loss {log_loss(logits['network']):.2f}")
print(f"network, as it is  log loss {log_loss(unscaled):.2f}")
assert log_loss(unscaled) > 1.5 * log_loss(logits["network"])

# %% [markdown]
# ## Leakage
#
# How good can a model look that knows nothing? Here the labels are coin flips and the thousand
# features are noise: an honest AUC is one half. But the twenty features that fit best are chosen
# *before* the split, on all patients.

# %%
rng = np.random.default_rng(0)
noise = rng.normal(size=(200, 1000))  # (patients, features)
coin = rng.permutation([0, 1] * 100)


def best(rows):
    """The twenty features that correlate best with the label, judged on these rows."""
    label = coin[rows] - coin[rows].mean()
    return np.abs(label @ noise[rows]).argsort()[-20:]


def auc_of_noise(leak):
    score = np.zeros(200)
    for train, test in StratifiedKFold(5).split(noise, coin):
        chosen = best(np.arange(200) if leak else train)
        model = LogisticRegression().fit(noise[train][:, chosen], coin[train])
        score[test] = model.decision_function(noise[test][:, chosen])
    return roc_auc_score(coin, score)


leaked, honest = auc_of_noise(leak=True), auc_of_noise(leak=False)
print(f"chosen on all patients    AUC {leaked:.2f}")
print(f"chosen inside each fold   AUC {honest:.2f}")
all_rows = out_of_fold(network, scale=lambda x, _: scaled(x, slice(None)))
print(
    f"a scaler of all patients  AUC {roc_auc_score(y, all_rows) - auc['network']:+.3f}"
)
assert abs(roc_auc_score(y, all_rows) - auc["network"]) < 0.005
assert leaked > 0.7 and honest < 0.65

# %% [markdown]
# Nothing there, and yet a paper's worth of AUC. The cure is one rule: the test rows are not
# looked at by *anything* before the last line. A scaler fitted on all rows breaks the rule too; with
# our tumours it does no harm to speak of, for a mean says little about a label.
#
# ## The threshold
#
# A model gives a number; a person must act. At 0.5 a missed cancer counts as much as a false
# alarm. Say instead that it counts twenty times as much: then it is right to act as soon as
# the probability is above 1 in 21. The threshold comes from the costs, and not from the test data.

# %%
MISS, ALARM = 20, 1


def count(logits, threshold):
    """(missed cancers, false alarms) at this threshold on the probability."""
    positive = 1 / (1 + np.exp(-logits)) > threshold
    return int((~positive & (y == 1)).sum()), int((positive & (y == 0)).sum())


for threshold in (0.5, ALARM / (ALARM + MISS)):
    missed, alarms = count(logits["network"], threshold)
    cost = MISS * missed + ALARM * alarms
    print(f"threshold {threshold:.2f}: {missed} missed, {alarms} alarms, cost {cost}")

(missed_half, alarms_half), (missed, alarms) = (
    count(logits["network"], t) for t in (0.5, ALARM / (ALARM + MISS))
)
assert missed < missed_half and alarms > alarms_half
assert MISS * missed + alarms < MISS * missed_half + alarms_half

# %% [markdown]
# Fewer cancers are missed, for more false alarms: [recall](../metrics/recall.md) is bought with
# [precision](../metrics/precision.md). Two curves show every such bargain; their
# true positive rate is the recall:

# %% alt="The upper left corner of true positive rate against false positive rate. Both curves, logistic regression and network, rise almost straight up to above 0.9 and bend to the right, close to one another; from a false positive rate of 0.1 on they run close below the top. Chance is far below, outside the picture."
for (name, logit), style in zip(logits.items(), ("C0-", "C1--")):
    false_rate, true_rate, _ = roc_curve(y, logit)
    plt.plot(false_rate, true_rate, style, label=name)
plt.axis((-0.005, 0.2, 0.8, 1.005))  # the corner; the rest is nearly level
plt.xlabel("false positive rate")
plt.ylabel("true positive rate")
plt.legend()
plt.show()

# %% [markdown]
# ## Imbalance
#
# Here more than a third of the tumours are malignant: these women had been sent to a clinic. In
# a screening it may be one in a hundred. The ROC curve does not notice, for each of its rates is
# taken within one class. Precision does. Weigh the benign tumours up until one patient in a
# hundred is ill:

# %% alt="Precision against recall for the network. In the clinic, with a third malignant, precision stays near 1 until recall is above 0.9. In a screening with one in a hundred malignant the same network's precision is lower there, and falls steeply from 0.9 on."
screening = np.where(y == 1, 1, 99 * y.sum() / (y == 0).sum())  # weight of a patient
ap = {}
for name, weight, style in (("clinic", None, "C0-"), ("screening", screening, "C1--")):
    precision, recall, _ = precision_recall_curve(
        y, logits["network"], sample_weight=weight
    )
    plt.plot(recall, precision, style, label=name)
    area = roc_auc_score(y, logits["network"], sample_weight=weight)
    ap[name] = average_precision_score(y, logits["network"], sample_weight=weight)
    print(f"{name:9} ROC AUC {area:.2f}  average precision {ap[name]:.2f}")
plt.xlabel("recall")
plt.ylabel("precision")
plt.legend()
plt.show()
assert ap["screening"] < ap["clinic"] - 0.02

# %% [markdown]
# The same model, the same AUC, and alarms that are worth less. Say with each number which
# patients it is true for.
#
# A weight on the rare class (`pos_weight`) is often recommended. It moves nearly all logits up, much
# as another threshold would, and the ranking stays what it was:

# %%
weighted = out_of_fold(lambda *rows: network(*rows, pos_weight=10.0))
print(f"weighted 10 times: ROC AUC {roc_auc_score(y, weighted):.2f}")
raised = (weighted > logits["network"]).mean()
print(f"logits that moved up {raised:.0%}")
assert raised > 0.8
missed, alarms = count(weighted, 0.5)
print(f"more alarms at 0.5 than without: {alarms > alarms_half}")
print(f"log loss is higher: {log_loss(weighted) > log_loss(logits['network'])}")
assert abs(roc_auc_score(y, weighted) - auc["network"]) < 0.01
assert log_loss(weighted) > 1.1 * log_loss(logits["network"])

# %% [markdown]
# ## Calibration
#
# Of the patients to whom it gives four chances in five, do four in five have cancer? If not, a
# threshold from costs means nothing. Networks that are trained for long fall into a trap here: once all training patients
# are right, the loss still falls when all logits grow.

# %%
long = out_of_fold(lambda *rows: network(*rows, epochs=1000, weight_decay=0.0))
for name, logit in (*logits.items(), ("long", long)):
    right = ((logit > 0) == y).mean()
    print(f"{name:9} accuracy {right:.0%}  log loss {log_loss(logit):.2f}")
assert log_loss(long) > 1.5 * log_loss(logits["network"])

# %% [markdown]
# Nearly the same accuracy, and a log loss far worse: where it is wrong it is wrong with
# certainty. One number mends that, a *temperature* by which all logits are divided. It is
# learned on patients that did not train the network, and judged on others still: here from one
# half of the out-of-fold logits for the other half.

# %%
halves = np.arange(len(y)) % 2
temperatures = np.linspace(1, 20, 96)
cooled = np.zeros(len(y))
for half in (0, 1):
    learn, use = halves != half, halves == half
    losses = [log_loss(long[learn] / t, y[learn]) for t in temperatures]
    cooled[use] = long[use] / temperatures[np.argmin(losses)]
print(f"log loss before {log_loss(long):.2f}, after {log_loss(cooled):.2f}")
assert log_loss(cooled) < 0.7 * log_loss(long)
assert log_loss(logits["logistic"]) < 1.1 * log_loss(cooled), "it needs no cure"

# %% alt="Share of patients who have cancer against the predicted probability, in five bins. The cooled network and logistic regression lie near the diagonal. The network that was trained for long lies far below it where it says about 0.9, and above it where it says about 0.2."
for name, logit, style in (
    ("long", long, "C1o--"),
    ("cooled", cooled, "C0s-"),
    ("logistic", logits["logistic"], "C2^:"),
):
    p = 1 / (1 + np.exp(-logit))
    bins = np.digitize(p, [0.05, 0.3, 0.7, 0.95])
    shares = [y[bins == k].mean() for k in range(5)]
    plt.plot([p[bins == k].mean() for k in range(5)], shares, style, label=name)
plt.plot([0, 1], [0, 1], "C3-.", linewidth=1, label="calibrated")
plt.xlabel("predicted probability")
plt.ylabel("share with cancer")
plt.legend()
plt.show()
middle = [(np.abs(logit) < 2.94).sum() for logit in (long, cooled)]  # 0.05 < p < 0.95
print(f"patients in the three middle bins: long {middle[0]}, cooled {middle[1]}")

# %% [markdown]
# Near the diagonal a probability means what it says. The network that was trained for long puts
# few patients between the ends, so that each of its middle points rests on a handful.
#
# ## What to report
#
# - Logistic regression is as good here, smaller, and calibrated: take it.
# - Every number came from patients that the model had not seen; the choice of features, the
#   scale and the temperature were learned apart from them.
# - The threshold follows from the costs, and precision from how many are ill.
#
# ## Where next
#
# - The concepts: [binary classification](../tasks/binary-classification.md),
#   [accuracy](../metrics/accuracy.md), [precision](../metrics/precision.md),
#   [recall](../metrics/recall.md), [ROC AUC](../metrics/roc-auc.md),
#   [overfitting](../generalization/overfitting.md).
# - Try it: take ten malignant tumours only. Which of the numbers above can still be trusted?
