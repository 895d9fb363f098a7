import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from sklearn.metrics import roc_curve

torch.manual_seed(0)
truth = torch.rand(600) < 0.3  # (N,): who is positive
score = torch.randn(600) + 1.6 * truth
fpr, tpr, _ = roc_curve(truth, score)
bins = torch.linspace(-3.5, 5, 35)
thresholds = [round(4 - 0.4 * n, 1) for n in range(18)]

figure, (left, right) = plt.subplots(1, 2)
left.hist(score[~truth], bins, color="C0", histtype="step", linewidth=1.5)
left.hist(
    score[truth], bins, color="C1", histtype="step", linewidth=1.5, linestyle="--"
)
left.text(-3.4, 40, "no", color="C0")
left.text(2.9, 18, "yes", color="C1")
line = left.axvline(0, color="C2")
left.set(xlabel="score", ylabel="examples", xlim=(-3.5, 5), ylim=(0, 50))
right.plot(fpr, tpr, "C4")
(dot,) = right.plot([], [], "C2o", markersize=8)
right.set(xlabel="false positive rate", ylabel="true positive rate")
right.set(xlim=(-0.03, 1.03), ylim=(-0.03, 1.03))


def draw(threshold):
    yes = score >= threshold
    found = (yes & truth).sum() / truth.sum()
    alarms = (yes & ~truth).sum() / (~truth).sum()
    line.set_xdata([threshold, threshold])
    dot.set_data([alarms], [found])
    figure.suptitle(
        f"threshold {threshold}: finds {found:.0%}, false alarms {alarms:.0%}"
    )


animation = FuncAnimation(figure, draw, thresholds, init_func=lambda: draw(0.8))
plt.show()
