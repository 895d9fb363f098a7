import matplotlib.pyplot as plt
import torch
from torch import nn

torch.set_default_dtype(torch.float64)  # for this figure only: leave it out
runs = {  # learning rate, steps of warm-up, and how to draw it
    "post-norm": (0.03, 0, "C3:"),
    "post-norm, warm-up": (0.03, 30, "C1--"),
    "post-norm, a third of the rate": (0.01, 0, "C4-."),
    "pre-norm": (0.03, 0, "C0-"),
}
for name, (rate, warm_up, style) in runs.items():
    torch.manual_seed(0)
    first = name == "pre-norm"
    options = {"dropout": 0.0, "batch_first": True, "norm_first": first}
    token, position = nn.Embedding(10, 16), nn.Embedding(6, 16)
    blocks = [nn.TransformerEncoderLayer(16, 2, 32, **options) for _ in range(6)]
    norm = nn.LayerNorm(16) if first else nn.Identity()
    model = nn.Sequential(*blocks, norm, nn.Linear(16, 10))
    modules = nn.ModuleList([token, position, model])
    optimizer = torch.optim.Adam(modules.parameters(), lr=rate)
    losses = []
    for step in range(80):
        if step < warm_up:
            optimizer.param_groups[0]["lr"] = rate * (step + 1) / warm_up
        digits = torch.randint(0, 10, (32, 6))  # (B, T)
        logits = model(token(digits) + position.weight)  # (B, T, K)
        target = digits.flip(1)  # read them backwards
        loss = nn.functional.cross_entropy(logits.transpose(1, 2), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"{name:30}  loss over 2 {bool(loss > 2)!s:5}  under 0.5 {bool(loss < 0.5)}")
    plt.plot(losses, style, label=name)

plt.xlabel("step of training")
plt.ylabel("loss")
plt.legend(loc="upper right", bbox_to_anchor=(1.0, 0.88))
plt.show()
