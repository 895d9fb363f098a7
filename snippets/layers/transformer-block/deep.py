import matplotlib.pyplot as plt
import torch
from torch import nn

torch.set_default_dtype(torch.float64)  # any processor draws the same
styles = {"post-norm": "C3:", "post-norm, warm-up": "C1--", "pre-norm": "C0-"}
for name, style in styles.items():
    torch.manual_seed(0)
    first = name == "pre-norm"
    options = {"dropout": 0.0, "batch_first": True, "norm_first": first}
    token, position = nn.Embedding(10, 16), nn.Embedding(6, 16)
    blocks = [nn.TransformerEncoderLayer(16, 2, 32, **options) for _ in range(6)]
    norm = nn.LayerNorm(16) if first else nn.Identity()
    model = nn.Sequential(*blocks, norm, nn.Linear(16, 10))
    modules = nn.ModuleList([token, position, model])
    optimizer = torch.optim.Adam(modules.parameters(), lr=0.03)
    losses = []
    for step in range(50):
        if "warm-up" in name:
            optimizer.param_groups[0]["lr"] = 0.03 * min(1, step / 30)
        digits = torch.randint(0, 10, (32, 6))  # (B, T)
        logits = model(token(digits) + position.weight)  # (B, T, K)
        target = digits.flip(1)  # read them backwards
        loss = nn.functional.cross_entropy(logits.transpose(1, 2), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(
        f"{name:18}  loss over 2: {bool(loss > 2)!s:5}  under 0.5: {bool(loss < 0.5)}"
    )
    plt.plot(losses, style, label=name)

plt.xlabel("step of training")
plt.ylabel("loss")
plt.legend()
plt.show()
