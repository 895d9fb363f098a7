import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)  # (B, D), (B, 1)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

w = model[0].weight  # one of the weights that the optimizer was given
loss_fn(model(x), y).backward()
optimizer.step()  # one step is done: its gradient is still there
old_w, old_grad = w.detach().clone(), w.grad.clone()


def show(line):
    grad = "none" if w.grad is None else "old" if w.grad.equal(old_grad) else "new"
    print(f"{line:9}  gradient {grad:4}  weights {'old' if w.equal(old_w) else 'new'}")


pred = model(x)  # (B, 1)
show("model(x)")
loss = loss_fn(pred, y)
show("loss_fn")
optimizer.zero_grad()
show("zero_grad")
loss.backward()
show("backward")
optimizer.step()
show("step")
