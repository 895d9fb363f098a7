import torch

torch.manual_seed(0)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (B, D)
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # (B, 1): XOR
S = 500  # networks trained side by side, each from its own random start

for H in (2, 4, 8, 16):
    w1, b1 = torch.randn(S, 2, H), torch.randn(S, 1, H)
    w2, b2 = torch.randn(S, H, 1), torch.randn(S, 1, 1)
    parameters = [p.requires_grad_() for p in (w1, b1, w2, b2)]
    optimizer = torch.optim.Adam(parameters, lr=0.05)
    for step in range(300):
        output = torch.relu(x @ w1 + b1) @ w2 + b2  # (S, B, H) -> (S, B, 1)
        loss = (output - y).square().sum()  # each network has its own terms
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    solved = ((output - y).abs() < 0.4).all(dim=1).float().mean()
    print(f"hidden units {H:2}: {solved:.0%} of the networks solve XOR")
