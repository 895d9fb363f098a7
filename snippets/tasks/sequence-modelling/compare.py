import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from torch import nn

images, y = map(torch.tensor, load_digits(return_X_y=True))
rows = images.float().view(-1, 8, 8) / 16  # (N, T, 8): one row at each step,
x = torch.cat([rows, torch.eye(8).expand_as(rows)], dim=2)  # and its number: D = 16
flat = rows.flatten(1)  # (N, 64)
linear = LogisticRegression().fit(flat[:1400], y[:1400])
print(f"logistic regression  accuracy {linear.score(flat[1400:], y[1400:]):.2f}")


def last(out):
    return out[0][:, -1]  # of a recurrent network: the state of the last step


torch.manual_seed(0)
conv = nn.Conv1d(16, 32, 3), nn.ReLU(), nn.Conv1d(32, 32, 3), nn.ReLU()
block = nn.TransformerEncoderLayer(32, 4, 64, dropout=0.0, batch_first=True)
for name, body, summary in (
    ("RNN", nn.RNN(16, 32, batch_first=True), last),
    ("LSTM", nn.LSTM(16, 32, batch_first=True), last),
    ("GRU", nn.GRU(16, 32, batch_first=True), last),
    ("Conv1d", nn.Sequential(*conv), lambda out: out.mean(dim=2)),
    ("transformer", nn.Sequential(nn.Linear(16, 32), block), lambda out: out.mean(1)),
):
    steps = x.mT if name == "Conv1d" else x  # Conv1d wants (N, D, T)
    head = nn.Linear(32, 10)
    weights = [*body.parameters(), *head.parameters()]
    optimizer = torch.optim.Adam(weights, lr=0.01)
    for _ in range(20):
        for batch in torch.randperm(1400).split(100):
            logits = head(summary(body(steps[batch])))  # (B, 10)
            loss = nn.functional.cross_entropy(logits, y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = head(summary(body(steps[1400:]))).argmax(dim=1) == y[1400:]
    count = sum(w.numel() for w in weights)
    print(f"{name:11}  {count:5,} parameters  accuracy {right.float().mean():.2f}")
