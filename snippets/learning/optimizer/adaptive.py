import torch

lr, eps = 0.01, 0.1  # eps is usually 1e-8: here it is large enough to be seen


def rmsprop(w, slope, state):
    state["v"] = 0.99 * state.get("v", 0) + 0.01 * slope**2  # typical squared slope
    return w - lr * slope / (state["v"].sqrt() + eps)


def adam(w, slope, state):
    t = state["t"] = state.get("t", 0) + 1
    state["m"] = 0.9 * state.get("m", 0) + 0.1 * slope
    state["v"] = 0.999 * state.get("v", 0) + 0.001 * slope**2
    m, v = state["m"] / (1 - 0.9**t), state["v"] / (1 - 0.999**t)  # both began at 0
    return w - lr * m / (v.sqrt() + eps)


def adamw(w, slope, state):
    return adam(w - lr * 0.01 * w, slope, state)  # the decay bypasses m and v


torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)
for rule, name in ((rmsprop, "RMSprop"), (adam, "Adam"), (adamw, "AdamW")):
    ours, state = torch.ones(3), {}
    theirs = torch.ones(3, requires_grad=True)
    optimizer = getattr(torch.optim, name)([theirs], lr=lr, eps=eps)
    for _ in range(30):
        ours = rule(ours, 2 * x.T @ (x @ ours - y) / len(x), state)
        optimizer.zero_grad()
        (x @ theirs - y).square().mean().backward()
        optimizer.step()
    same = torch.allclose(ours, theirs, atol=1e-5)
    print(f"{name:8} w[0] = {ours[0]:.3f}, same as torch.optim: {same}")
