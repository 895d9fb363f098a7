import torch

x = torch.tensor([[1.0, 2.0], [3.0, 0.0], [0.0, -1.0]])  # (N, D)
y = torch.tensor([[4.0], [2.0], [1.0]])
penalty = 0.3

layer = torch.nn.Linear(2, 1)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[0.5, -0.5]]))
    layer.bias.zero_()
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
for _ in range(3):
    error = (layer(x) - y).square().mean()
    loss = error + penalty * layer.weight.abs().sum()  # not the bias
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss before the last step {loss.item():.4f}")
print("weights", [round(w, 4) for w in layer.weight[0].tolist()])
print(f"bias {layer.bias.item():.4f}")
