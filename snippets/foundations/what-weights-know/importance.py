import torch

torch.manual_seed(0)
height, width = torch.randn(2, 200, 1)  # in metres
y = height + 3 * width  # the width counts more

for name, unit in (("metres", 1), ("millimetres", 1000)):
    x = torch.cat([height, unit * width], dim=1)  # (N, 2): the width in another unit
    w = torch.linalg.lstsq(x, y).solution.squeeze(1)  # the best weights, (2,)
    spread = (w * x.std(dim=0)).abs()
    print(f"width in {name:11}  weights {w[0]:.3f} {w[1]:.3f}", end="  ")
    print("width has more effect:", bool(spread[1] > spread[0]))
