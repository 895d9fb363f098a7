# Wrong and right: a penalty without a gradient.
import torch

torch.manual_seed(0)
layer, x = torch.nn.Linear(4, 1), torch.randn(8, 4)
error = layer(x).square().mean()
(plain,) = torch.autograd.grad(error, layer.weight, retain_graph=True)

for name, w in (("w.data", layer.weight.data), ("w", layer.weight)):
    penalty = 10 * w.abs().sum()
    loss = error + penalty
    (gradient,) = torch.autograd.grad(loss, layer.weight, retain_graph=True)
    pull = (gradient - plain).abs()
    print(
        f"{name:6} loss has grown: {bool(loss > error)}, pull of the penalty:", end=" "
    )
    print(pull.round().tolist())
