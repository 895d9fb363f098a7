# Wrong in its first mode: it measures while training. The second is right.
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(
    nn.Linear(64, 128), nn.BatchNorm1d(128), nn.ReLU(), nn.Dropout(), nn.Linear(128, 10)
)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(50):
    loss = nn.functional.cross_entropy(model(x[:1000]), y[:1000])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for mode in (True, False):
    model.train(mode)  # model.eval() is model.train(False)
    mean_before = model[1].running_mean.clone()
    with torch.no_grad():  # stops gradients, and nothing else
        first = nn.functional.cross_entropy(model(x[1000:]), y[1000:])
        second = nn.functional.cross_entropy(model(x[1000:]), y[1000:])
    print("training" if mode else "evaluation", f"mode: held-out loss {first:.1f}")
    print("  the same when repeated:", torch.equal(first, second))
    print("  model left unchanged:", torch.equal(mean_before, model[1].running_mean))
