import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.1)

for _ in range(3):
    scheduler.step()  # UserWarning: Detected call of `lr_scheduler.step()` before
    print("used:", round(optimizer.param_groups[0]["lr"], 4))
    w.grad = torch.ones(1)
    optimizer.step()
