import torch

torch.manual_seed(0)
length_m = torch.rand(100, 1, dtype=torch.double) * 2  # (N, 1)
other = torch.rand(100, 1, dtype=torch.double) * 2
y = 3 * length_m + 1 * other

for unit, factor in (("m", 1), ("mm", 1000)):
    x = torch.cat([length_m * factor, other], dim=1)  # (N, 2)
    w = torch.linalg.lstsq(x, y).solution  # (2, 1)
    error = (x @ w - y).abs().max()
    print(
        f"length in {unit:2}: weights {w[0].item():.3f} and {w[1].item():.3f}", end=""
    )
    print(f", fits: {bool(error < 1e-6)}")
