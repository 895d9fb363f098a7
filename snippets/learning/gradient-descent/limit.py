import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 2, 20)  # (N,)
y = 2 * x - 1


def loss_at(theta):  # (2,): w and b in one
    return (theta[0] * x + theta[1] - y).square().mean()


start = torch.tensor([-2.0, 0.0])
hessian = torch.autograd.functional.hessian(loss_at, start)  # (2, 2)
curvature = torch.linalg.eigvalsh(hessian)  # (2,): the flattest and the steepest
limit = 2 / curvature.max()
print(f"curvatures {curvature[0]:.2f} and {curvature[1]:.2f}, so lr < {limit:.3f}")

for part, style in ((0.01, "C0:"), (0.5, "C2-"), (0.99, "C3-."), (1.01, "C1--")):
    theta, losses = start.clone().requires_grad_(), []
    for _ in range(100):
        loss = loss_at(theta)
        losses.append(loss.item())
        (slope,) = torch.autograd.grad(loss, theta)
        with torch.no_grad():
            theta -= part * limit * slope
    print(f"lr = {part:.2f} of the limit: loss {losses[0]:.1f} -> {losses[-1]:.1f}")
    plt.semilogy(losses, style, label=f"{part} of the limit")

plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
