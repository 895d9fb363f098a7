import torch

w = torch.tensor(2.0, requires_grad=True)  # leaves: made by us, to be learned
b = torch.tensor(1.0, requires_grad=True)
x, y = torch.tensor(5.0), torch.tensor(8.0)  # data: no gradient asked for

wx = w * x
pred = wx + b
error = pred - y
loss = error**2

for inner in (wx, pred, error, loss):
    inner.retain_grad()  # for this table: else inner gradients are thrown away
loss.backward()

print("       value  gradient")
nodes = {"w": w, "b": b, "wx": wx, "pred": pred, "error": error, "loss": loss}
for name, node in nodes.items():
    print(f"{name:5}  {node:5.0f}  {node.grad:8.0f}")
