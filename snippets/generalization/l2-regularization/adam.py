import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
noise = torch.randn(1000, 2) * torch.tensor([10.0, 0.1])  # slopes, loud and quiet
for name, styles in (("Adam", ("C0-", "C1-.")), ("AdamW", ("C2--", "C3:"))):
    w, path = torch.ones(2), []
    optimizer = getattr(torch.optim, name)([w], lr=0.002, weight_decay=0.5)
    for slope in noise:  # zero on average: the data say nothing
        w.grad = slope.clone()
        optimizer.step()
        path.append(w.tolist())
    for weight, last, slopes, style in zip(zip(*path), w, ("loud", "quiet"), styles):
        print(f"{name:5} {slopes:5} slopes: 1 -> {last:.2f}")
        plt.plot(weight, style, label=f"{name}, {slopes} slopes")

plt.xlabel("step")
plt.ylabel("weight")
plt.legend()
plt.show()
