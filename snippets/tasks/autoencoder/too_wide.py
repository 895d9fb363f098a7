import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data / 16, dtype=torch.float32)  # (N, 64)
noise = torch.rand_like(x)
encoder = decoder = torch.eye(64)  # a code as wide as the image
for name, some in (("digits", x), ("noise", noise)):
    print(
        f"{name:6}  squared error {((some @ encoder @ decoder - some) ** 2).mean():.1f}"
    )
