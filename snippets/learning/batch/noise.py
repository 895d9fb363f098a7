import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.randn(20_000, 5)  # (N, D)
y = x.sum(dim=1) + torch.randn(20_000)
gradients = -2 * y[:, None] * x  # (N, D): one for each example, at w = 0
full = gradients.mean(dim=0)  # (D,): what all the data say
print("slopes, by all 20,000:", *(f"{slope:.1f}" for slope in full))
spread = (gradients - full).square().sum(dim=1).mean().sqrt() / full.norm()

sizes = [1, 4, 16, 64, 256, 1024]
noise = []
for size in sizes:
    picks = torch.randint(20_000, (1000, size))  # 1000 batches
    errors = gradients[picks].mean(dim=1) - full  # (1000, D)
    noise.append(errors.square().sum(dim=1).mean().sqrt() / full.norm())
    print(f"batch {size:4}  off by {noise[-1]:4.0%}")

plt.loglog(sizes, [spread / size**0.5 for size in sizes], "C1--", label="∝ 1 / √B")
plt.loglog(sizes, noise, "C0o", label="measured")
plt.xlabel("batch size B")
plt.yticks([0.1, 0.3, 1, 3], ["10%", "30%", "100%", "300%"])
plt.ylabel("noise / length of gradient")
plt.legend()
plt.show()
