import torch
from torch import nn

torch.manual_seed(0)
a, b = torch.randn(2, 1, 4, 8)  # (B, T, D) each: a batch of one, 4 steps, 8 features
layers = {
    "Linear": nn.Linear(8, 8),
    "Conv1d": nn.Conv1d(4, 4, 3),
    "AvgPool1d": nn.AvgPool1d(2),
    "BatchNorm1d in eval": nn.BatchNorm1d(4).eval(),
    "MaxPool1d": nn.MaxPool1d(2),
    "LayerNorm": nn.LayerNorm(8),
    "Softmax": nn.Softmax(dim=-1),
    "ReLU": nn.ReLU(),
}
for name, f in layers.items():
    # f(0) is taken off on both sides: a bias is allowed
    whole = f(a + b) - f(0 * a)
    parts = f(a) - f(0 * a) + f(b) - f(0 * a)
    print(
        f"{name:20}", "straight" if torch.allclose(whole, parts, atol=1e-5) else "bends"
    )
