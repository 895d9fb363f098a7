import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.rand(50, 1) * 4  # (N, 1)
y = 3 - 0.5 * x + 0.2 * torch.randn(50, 1)

plt.scatter(x, y, s=12, color="C0", label="data")
ends = torch.tensor([[0.0], [4.0]])
for bias, style in ((False, "C1--"), (True, "C2-")):
    model = torch.nn.Linear(1, 1, bias=bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(500):
        loss = torch.nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"bias={bias!s:5}  slope {model.weight.item():+.2f}  error {loss:.2f}")
    line = model(ends).detach()
    plt.plot(ends, line, style, label=f"bias={bias}")

plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
