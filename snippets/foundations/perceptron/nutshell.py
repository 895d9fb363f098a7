import torch

x = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (N, D)
targets = [0, 0, 0, 1]  # AND
w, b = torch.zeros(2), 0
for _ in range(6):  # passes over the examples
    for x_n, target in zip(x, targets):
        error = target - int(x_n @ w + b > 0)  # -1, 0 or +1
        w += error * x_n  # a right answer changes nothing
        b += error
print("weights", w.tolist(), "bias", b)
print("answers", (x @ w + b > 0).int().tolist())
