# Wrong and right: a pair that does not belong together.
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels)  # (N,)
for name, outputs, loss_of in (
    ("10 logits, cross-entropy", 10, lambda out: F.cross_entropy(out, y)),
    ("10 softmaxed, cross-entropy", 10, lambda out: F.cross_entropy(out.softmax(1), y)),
    ("1 number, MSE on the class", 1, lambda out: F.mse_loss(out[:, 0], y.float())),
):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, outputs))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(1, 301):
        out = model(x)  # (N, outputs)
        loss = loss_of(out)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in (15, 300):
            answer = out.argmax(dim=1) if outputs > 1 else out[:, 0].round()
            right = bool((answer == y).float().mean() > 0.8)
            print(f"{name:27}  step {step:3}  over 80% right: {right}")
