import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

torch.manual_seed(0)
x = torch.randn(4, 6, 10)  # (B, T, D)
for after in (True, False):
    gru = keras.layers.GRU(20, reset_after=after)
    gru.build((None, None, 10))
    w, u, _ = (weight.value for weight in gru.weights)  # (D, 3H), (H, 3H); no bias yet
    same = []
    for reset in ("the product", "the state"):
        h = torch.zeros(4, 20)
        for x_t in x.unbind(dim=1):
            z_x, r_x, n_x = (x_t @ w).chunk(3, dim=1)
            z_h, r_h, n_h = (h @ u).chunk(3, dim=1)
            z, r = torch.sigmoid(z_x + z_h), torch.sigmoid(r_x + r_h)
            n_h = r * n_h if reset == "the product" else (r * h) @ u[:, 40:]
            h = z * h + (1 - z) * torch.tanh(n_x + n_h)
        same.append(f"{reset}: {torch.allclose(gru(x), h, atol=1e-5)}")
    print(f"reset_after={after!s:5}  same as by hand, resetting", ", ".join(same))
    print("  bias", tuple(gru.cell.bias.shape), " all", gru.count_params())
print("default:", keras.layers.GRU(20).reset_after)
