import matplotlib.pyplot as plt
import torch

first = torch.linspace(-4, 6, 101)  # (N,): the only logit that changes
logits = torch.stack([first, torch.ones(101), torch.zeros(101)], dim=1)  # (N, K)
p = torch.softmax(logits, dim=1)  # (N, K)

print("logit 0      p0     p1     p2  sum")
for n in (0, 40, 100):
    p0, p1, p2 = p[n].tolist()
    print(f"{first[n]:7.2f}  {p0:.3f}  {p1:.3f}  {p2:.3f}  {p[n].sum():.1f}")

names = ("class 0: logit changes", "class 1: logit stays 1", "class 2: logit stays 0")
for k, style in enumerate(("C0-", "C1--", "C2:")):
    plt.plot(first, p[:, k], style, label=names[k])
plt.xlabel("logit of class 0")
plt.ylabel("probability")
plt.legend()
plt.show()
