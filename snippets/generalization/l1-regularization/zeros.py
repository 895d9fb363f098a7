import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.randn(100, 10)  # (N, D)
true = torch.tensor([3.0, -2.0] + [0.0] * 8)  # eight features have no say
y = x @ true + 0.5 * torch.randn(100)
start, lr, penalty = torch.randn(10), 0.1, 0.5

w = start.clone().requires_grad_()
optimizer = torch.optim.SGD([w], lr=lr)
paths = {"plain step": [], "proximal step": []}
for _ in range(200):  # plain: the penalty is a part of the loss
    paths["plain step"].append(w.detach().clone())
    loss = (x @ w - y).square().mean() + penalty * w.abs().sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

w = start.clone()
for _ in range(200):  # proximal: a step on the error alone, then a soft threshold
    paths["proximal step"].append(w)
    w = w - lr * 2 / len(x) * x.T @ (x @ w - y)
    w = w.sign() * (w.abs() - lr * penalty).clamp(min=0)

for (name, path), style in zip(paths.items(), ("C0-", "C1--")):
    last = path.pop()
    print(f"{name:13}: {(last[2:] == 0).sum()} of 8 are zero, the others:", end=" ")
    print([round(v, 2) for v in last[:2].tolist()])
    plt.plot([w[2] for w in path[:60]], style, label=name)
plt.xlabel("step")
plt.ylabel("third weight, truly 0")
plt.legend()
plt.show()
