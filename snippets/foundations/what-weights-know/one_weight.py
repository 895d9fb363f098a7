import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters())
for step in range(100):
    loss = nn.functional.cross_entropy(model(x[:1200]), y[:1200])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


@torch.no_grad()
def accuracy():
    return (model(x[1200:]).argmax(dim=1) == y[1200:]).float().mean()


whole, weights = accuracy(), model[0].weight.detach().view(-1)  # (8192,)
accuracies = []
for i in weights.abs().topk(500).indices:  # the 500 largest, one at a time
    kept = weights[i].item()
    weights[i] = 0.0
    accuracies.append(accuracy())
    weights[i] = kept
print(f"with all weights:                 {whole:.0%}")
print(f"without one, worst of {len(accuracies)} cases:  {min(accuracies):.0%}")
