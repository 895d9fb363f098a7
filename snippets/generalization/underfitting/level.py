# Wrong on purpose in each run but the first: that is what it shows.
import torch
from torch import nn

x = torch.linspace(-2, 2, 100)[:, None]  # (N, 1)
y = torch.sin(3 * x)
causes = {  # learning rate, weight decay, bias of the hidden units
    "healthy": (0.02, 0.0, 0.0),
    "dead units": (0.02, 0.0, -9.0),
    "no step taken": (0.02, 0.0, 0.0),
    "y of shape (N,)": (0.02, 0.0, 0.0),
    "rate far too small": (1e-6, 0.0, 0.0),
    "too much weight decay": (0.02, 1.0, 0.0),
}
print("cause                  error  gradient  live units  weights  moved by")
for name, (lr, decay, bias) in causes.items():
    torch.manual_seed(0)
    hidden = nn.Linear(1, 64)
    with torch.no_grad():
        hidden.bias += bias
    model = nn.Sequential(hidden, nn.ReLU(), nn.Linear(64, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=decay)
    before = nn.utils.parameters_to_vector(model.parameters())
    for _ in range(300):
        target = y[:, 0] if "shape" in name else y
        loss = (model(x) - target).square().mean()
        optimizer.zero_grad()
        loss.backward()
        if name == "no step taken":
            optimizer.zero_grad()  # too early: the step finds no gradient
        optimizer.step()
    weights = list(model.parameters())
    slopes = [torch.zeros(1) if w.grad is None else w.grad for w in weights]
    gradient = nn.utils.get_total_norm(slopes)
    live = (hidden(x) > 0).any(dim=0).float().mean()  # units that answer to some row
    after = nn.utils.parameters_to_vector(weights)
    error = (model(x) - y).square().mean() / y.var()  # 1: as bad as always the mean
    print(f"{name:21}  {error:5.2f}  {gradient:8.1f}  {live:10.0%}", end="  ")
    print(f"{after.norm():7.1f}  {(after - before).norm():8.1f}")
