# Wrong in its first run: the target is in the hundreds.
import torch
from sklearn.datasets import load_diabetes
from torch import nn

x, y = (torch.tensor(a, dtype=torch.float32) for a in load_diabetes(return_X_y=True))
x = x / x.std(0)  # (N, 10), already centred
for name, target in (("as it is", y), ("scaled", (y - y.mean()) / y.std())):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        answer = model(x).squeeze(1)  # (N,)
        loss = nn.functional.mse_loss(answer, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(
        f"{name:8}  mean target {target.mean():5.1f}, answer {answer.mean():5.1f}",
        end="",
    )
    print(f"  share of the variance left: {loss / target.var():.1f}")
