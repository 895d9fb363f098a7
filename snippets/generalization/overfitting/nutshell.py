import torch

torch.manual_seed(0)
new = 2 * torch.rand(1000) - 1
x = torch.cat([torch.linspace(-1, 1, 15), new]).double()[:, None]
y = torch.sin(3 * x) + 0.3 * torch.randn_like(x)
for degree in (1, 3, 6, 12):
    powers = x ** torch.arange(degree + 1)  # (N, degree + 1)
    w = torch.linalg.lstsq(powers[:15], y[:15]).solution
    error = (powers @ w - y).square()
    train, held_out = error[:15].mean(), error[15:].mean()
    errors = f"train {train:.2f}  held-out {held_out:.2f}"
    print(f"degree {degree:2}  {errors}")
