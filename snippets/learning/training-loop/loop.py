import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.data / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(digits.target)  # (N,): 0 to 9
x_train, y_train, x_test, y_test = x[:1400], y[:1400], x[1400:], y[1400:]
batches = DataLoader(TensorDataset(x_train, y_train), batch_size=50, shuffle=True)

model = nn.Sequential(nn.Linear(64, 100), nn.ReLU(), nn.Dropout(), nn.Linear(100, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)

for epoch in range(1, 6):
    model.train()  # dropout on; inside the loop, as eval() below switches it off
    for x_batch, y_batch in batches:
        logits = model(x_batch)  # (B, 10)
        loss = loss_fn(logits, y_batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    model.eval()  # dropout off
    with torch.no_grad():  # no graph
        predicted = model(x_test).argmax(dim=1)  # (N,)
    correct = (predicted == y_test).float().mean()
    print(f"epoch {epoch}: {correct:.0%} of unseen digits right")
