import copy

import torch

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)


def train(w, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        (x @ w - y).square().mean().backward()
        optimizer.step()


w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.01)
train(w, optimizer, 30)
saved_w, saved_state = w.detach().clone(), copy.deepcopy(optimizer.state_dict())
train(w, optimizer, 30)  # without a break

for load in (True, False):
    resumed = saved_w.clone().requires_grad_()
    optimizer = torch.optim.AdamW([resumed], lr=0.01)
    if load:
        optimizer.load_state_dict(copy.deepcopy(saved_state))
    train(resumed, optimizer, 30)
    print(
        f"state loaded: {load!s:5}  same as without a break: {torch.equal(w, resumed)}"
    )
