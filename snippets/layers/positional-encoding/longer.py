import torch

for base in (10_000, 500_000):
    frequency = base ** -(torch.arange(0, 128, 2) / 128)  # (D/2,), for D = 128
    wave = 2 * torch.pi / frequency  # steps for a full turn
    turned = (wave < 4096).sum()  # pairs that turn fully in a text of 4096
    print(f"base {base:7,}: {turned} of 64 pairs, longest wave {wave[-1]:9,.0f}")

trained, longer = torch.arange(4096.0), torch.arange(16384.0)
squeezed = longer / 4  # position interpolation: no angle beyond the trained ones
print("positions up to", trained.max().item(), "and", squeezed.max().item())
