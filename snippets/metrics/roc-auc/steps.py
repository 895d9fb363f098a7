import matplotlib.pyplot as plt
import torch

#                  the highest score first: + is a positive, - a negative
ranked = torch.tensor([symbol == "+" for symbol in "++-+--+--"])
up = torch.nn.functional.pad(ranked.cumsum(0), (1, 0))  # (N + 1,)
right = torch.nn.functional.pad((~ranked).cumsum(0), (1, 0))
positives, negatives = up[-1].item(), right[-1].item()
won = torch.trapezoid(up.float(), right.float()).int().item()  # cells below the curve
pairs = positives * negatives
print(f"{won} of {pairs} pairs in order: AUC {won / pairs}")

plt.plot(right, up, "C0-o", label="the curve")
plt.fill_between(right, up, step="post", alpha=0.3)
plt.plot([0, negatives], [0, positives], "C1--", label="guessing")
for start, positive in enumerate(ranked.tolist()):
    x, y = right[start].item(), up[start].item()
    symbol, dx, dy = ("+", 0.15, 0.4) if positive else ("−", 0.5, 0.12)
    plt.text(x + dx, y + dy, symbol, ha="center")
plt.grid(alpha=0.4)
plt.ylim(-0.2, 4.6)
plt.xlabel("negatives above the threshold, of 5")
plt.ylabel("positives, of 4")
plt.legend(loc="lower right")
plt.show()
