import torch
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from torch import nn

x, y = (torch.tensor(part).float() for part in load_diabetes(return_X_y=True))
x = x * len(x) ** 0.5  # each feature came with mean 0, and now has spread 1

layer, decay = nn.Linear(10, 1), 0.5
groups = [  # the second has no decay
    {"params": [layer.weight], "weight_decay": decay},
    {"params": [layer.bias]},
]
optimizer = torch.optim.SGD(groups, lr=0.1)
for _ in range(300):
    loss = nn.functional.mse_loss(layer(x)[:, 0], y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

ridge = Ridge(alpha=decay / 2 * len(x)).fit(x, y)  # it adds errors up: no mean
print("PyTorch     ", [round(w, 1) for w in layer.weight[0].tolist()])
print("scikit-learn", [round(w, 1) for w in ridge.coef_.tolist()])
print(f"bias: {layer.bias.item():.1f} and {ridge.intercept_:.1f}")
