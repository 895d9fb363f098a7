import torch
from torch.optim import SGD, Adam, AdamW

lr, decay = 0.1, 0.5
print("         weight_decay in the loss   by itself")
for name, optimizer_class, settings in (
    ("SGD", SGD, {}),
    ("momentum", SGD, {"momentum": 0.9}),
    ("Adam", Adam, {}),
    ("AdamW", AdamW, {}),
):
    print(f"{name:9}", end="")
    for way in ("weight_decay", "in the loss", "by itself"):
        w = torch.tensor(3.0, requires_grad=True)
        inside = decay if way == "weight_decay" else 0.0
        optimizer = optimizer_class([w], lr=lr, weight_decay=inside, **settings)
        for _ in range(5):
            loss = (w - 1) ** 2
            if way == "in the loss":
                loss = loss + decay / 2 * w**2
            optimizer.zero_grad()
            loss.backward()
            if way == "by itself":  # shrink the weight, leave its slope alone
                w.data *= 1 - lr * decay
            optimizer.step()
        print(f"{w:12.3f}", end="")
    print()
