import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)

before = model[2].weight
model.to(torch.float64)  # moves the numbers; the parameters are the same objects
print("after .to: the same object:", model[2].weight is before)

model[2] = nn.Linear(8, 3).to(torch.float64)  # wrong: the optimizer knows the old one
old_head = model[2].weight.detach().clone()
x, labels = torch.randn(16, 4).double(), torch.randint(3, (16,))  # (B, D), (B,)
for _ in range(5):
    loss = nn.functional.cross_entropy(model(x), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("new head has a gradient:   ", model[2].weight.grad is not None)
print("new head has learned:      ", not torch.equal(model[2].weight, old_head))
