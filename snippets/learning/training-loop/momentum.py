import torch
from torch import nn

torch.manual_seed(0)
torch.set_printoptions(precision=2)
x, y = torch.randn(50, 5), torch.randn(50, 1)  # (N, D), (N, 1)
weights = []
for momentum, clean in ((0.0, False), (1.0, True)):
    torch.manual_seed(1)  # the same first weights for both
    model = nn.Linear(5, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=momentum)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), y)
        if clean:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    weights.append(model.weight.detach())
    print(f"momentum {momentum}, zero_grad {clean!s:5}  weights", weights[-1])

print("the same:", torch.allclose(*weights, atol=1e-4))
