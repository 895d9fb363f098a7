from itertools import product

import torch

for pieces in (2, 4, 8):
    x = torch.linspace(0, 1, 8 * pieces + 1).double()[:, None]  # (N, 1)
    folded = 1 - (x * pieces % 2 - 1).abs()  # up and down, in straight pieces
    corners = torch.arange(1, pieces) / pieces  # each takes a unit that bends there
    errors = {0: [], 1: []}
    for right in product((False, True), repeat=pieces - 1):  # where the units face
        units = torch.where(torch.tensor(right), x - corners, corners - x).relu()
        for more, features in ((0, units), (1, torch.cat([units, x], dim=1))):
            best = torch.linalg.lstsq(features, folded).solution
            errors[more].append((features @ best - folded).abs().max())
    for more, found in errors.items():
        print(
            f"{pieces} pieces with {pieces - 1 + more} units: off by {min(found):.2f}"
        )
