import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(40), batch_size=12, shuffle=True)  # N = 40

step = 0
for epoch in range(3):
    sizes, seen = [], []
    for batch in loader:
        style = {"marker": "osD"[epoch], "color": f"C{epoch}", "linestyle": ""}
        plt.plot([step] * len(batch), batch, **style)
        sizes.append(len(batch))
        seen += batch.tolist()
        step += 1
    each_once = sorted(seen) == list(range(40))
    print(f"epoch {epoch}  steps of {sizes}  each example once: {each_once}")
    plt.text(step - 2.5, 42, f"epoch {epoch}", ha="center", color=f"C{epoch}")

plt.xlabel("step")
plt.ylabel("example")
plt.show()
