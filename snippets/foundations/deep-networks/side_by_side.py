from itertools import product

import torch

for pieces in (2, 4, 8):
    x = torch.linspace(0, 1, 8 * pieces + 1).double()  # (N,)
    folds = 1 - (x * pieces % 2 - 1).abs()  # up to 1 and down again, in straight pieces
    corners = torch.arange(1, pieces) / pieces  # a unit must bend at each of them
    for more in (0, 1):  # one more unit, which bends at 0
        errors = []
        for signs in product((-1, 1), repeat=pieces - 1):  # units that face left, right
            units = torch.relu((x[:, None] - corners) * torch.tensor(signs))
            first = torch.stack([torch.ones_like(x), x], dim=1)[:, : 1 + more]
            features = torch.cat([first, units], dim=1)
            best = torch.linalg.lstsq(features, folds[:, None]).solution
            errors.append((features @ best).squeeze(1).sub(folds).abs().max())
        fits = bool(min(errors) < 1e-9)
        print(f"{pieces} pieces with {pieces - 1 + more} units: {fits}")
