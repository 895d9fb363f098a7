import torch

torch.manual_seed(0)
length_m, other = torch.rand(2, 100, 1)  # two inputs, (N, 1) each
y = 3 * length_m + other

for unit, factor in (("m", 1), ("mm", 1000)):
    x = torch.cat([length_m * factor, other], dim=1)  # (N, 2)
    w = torch.linalg.lstsq(x, y).solution  # (2, 1)
    fits = torch.allclose(x @ w, y, atol=1e-4)
    w1, w2 = w.flatten().tolist()
    print(f"length in {unit:2}: weights {w1:.3f} and {w2:.3f}, fits: {fits}")
