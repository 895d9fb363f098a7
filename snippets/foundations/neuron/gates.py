import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)

neurons = {  # weights and bias, chosen by hand
    "AND": ([1.0, 1.0], -1.5),
    "OR": ([1.0, 1.0], -0.5),
    "first, not second": ([1.0, -1.0], -0.5),
}
for name, (w, b) in neurons.items():
    output = (x @ torch.tensor(w) + b > 0).int()  # (N,): the step activation
    print(f"{name:17}", output.tolist())
