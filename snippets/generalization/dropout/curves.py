import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.nn.functional import cross_entropy

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16, dtype=torch.float32), torch.tensor(y)
x, x_test, y, y_test = train_test_split(x, y, train_size=200, random_state=0)
torch.manual_seed(0)
# one label in five is replaced by a random one: something to overfit to
y = torch.where(torch.rand(200) < 0.2, torch.randint(10, (200,)), y)

for p, color, mark in ((0.0, "C0", ""), (0.5, "C1", ".")):
    hidden = [nn.Linear(64, 128), nn.ReLU(), nn.Dropout(p)]
    model = nn.Sequential(*hidden, nn.Linear(128, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    steps, training, held_out = range(0, 101, 5), [], []
    for step in range(101):
        if step in steps:
            model.eval()
            with torch.no_grad():
                training.append(cross_entropy(model(x), y).item())
                held_out.append(cross_entropy(model(x_test), y_test).item())
            model.train()  # else dropout stays off from here on
        loss = cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    last, best = held_out[-1], min(held_out)
    print(f"p={p}  training {training[-1]:.2f}  held-out {last:.2f} (best {best:.2f})")
    plt.plot(steps, training, mark + "--", color=color, label=f"p={p}, training")
    plt.plot(steps, held_out, mark + "-", color=color, label=f"p={p}, held-out")

plt.xlabel("step")
plt.ylabel("cross-entropy")
plt.legend()
plt.show()
