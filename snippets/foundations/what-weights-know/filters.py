import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 16), nn.Tanh(), nn.Linear(16, 10))


def look(row, name):
    filters = model[0].weight.detach().reshape(16, 8, 8)  # a weight for each pixel
    side_by_side = torch.stack(
        [filters[:, :, :-1].flatten(), filters[:, :, 1:].flatten()]
    )
    correlation = torch.corrcoef(side_by_side)[0, 1].abs()
    largest = filters.abs().max()
    print(f"{name:9}  neighbours correlate {correlation:.1f}, largest {largest:.2f}")
    limit = filters.abs().quantile(0.99)
    for axis, image in zip(row, filters):
        axis.imshow(image, cmap="PuOr", vmin=-limit, vmax=limit)
        axis.set(xticks=[], yticks=[], frame_on=False)
    row[0].set_ylabel(name)


figure, axes = plt.subplots(2, 5, figsize=(4.8, 2.2))
look(axes[0], "untrained")
# weight decay pulls every weight to 0 that the data do not pull elsewhere
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=0.01)
for step in range(300):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
look(axes[1], "trained")
plt.show()
