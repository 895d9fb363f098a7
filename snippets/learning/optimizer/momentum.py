import torch

lr = 0.01


def sgd(w, slope, state):
    return w - lr * slope


def momentum(w, slope, state):
    state["v"] = 0.9 * state.get("v", 0) + slope  # keeps 0.9 of the last step
    return w - lr * state["v"]


torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)
for rule, mu in ((sgd, 0.0), (momentum, 0.9)):
    ours, state = torch.ones(3), {}
    theirs = torch.ones(3, requires_grad=True)
    optimizer = torch.optim.SGD([theirs], lr=lr, momentum=mu)
    for _ in range(30):
        ours = rule(ours, 2 * x.T @ (x @ ours - y) / len(x), state)
        optimizer.zero_grad()
        (x @ theirs - y).square().mean().backward()
        optimizer.step()
    same = torch.allclose(ours, theirs, atol=1e-5)
    print(f"{rule.__name__:8} w[0] = {ours[0]:.3f}, same as torch.optim: {same}")
