# Wrong in its first targets: a target of 0 can subtract nothing; the second are right.
import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)
and_gate = [0, 0, 0, 1]

for name, targets in (
    ("0 and 1", and_gate),
    ("-1 and +1", [2 * target - 1 for target in and_gate]),
):
    w, b = torch.zeros(2), torch.zeros(())
    for _ in range(20):
        for x_n, target in zip(x, targets):
            if target * (x_n @ w + b) <= 0:
                w += target * x_n
                b += target
    answers = (x @ w + b > 0).int().tolist()
    print(f"targets {name:9} -> {answers}, w {w.tolist()}, b {b.item()}")
