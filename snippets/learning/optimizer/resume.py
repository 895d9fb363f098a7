# Wrong and right: training resumed with an empty memory.
import io

import torch

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)


def train(w, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        (x @ w - y).square().mean().backward()
        optimizer.step()


w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.01)
train(w, optimizer, 10)
file = io.BytesIO()  # in earnest: the path of a file
torch.save({"w": w.detach(), "optimizer": optimizer.state_dict()}, file)
train(w, optimizer, 10)
print(f"without a break      w[0] {w[0]:.4f}")

for load in (True, False):
    file.seek(0)
    saved = torch.load(file)
    resumed = saved["w"].requires_grad_()
    optimizer = torch.optim.AdamW([resumed], lr=0.01)
    if load:
        optimizer.load_state_dict(saved["optimizer"])
    train(resumed, optimizer, 10)
    print(f"state loaded: {load!s:5}  w[0] {resumed[0]:.4f}  same: {w.equal(resumed)}")
