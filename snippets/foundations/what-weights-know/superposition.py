import torch

for share in (1.0, 0.05):  # how often each of five features is there
    torch.manual_seed(0)
    w = (0.5 * torch.randn(2, 5)).requires_grad_()  # two units for five features
    b = torch.zeros(5, requires_grad=True)
    optimizer = torch.optim.Adam([w, b], lr=0.01)
    for step in range(1500):
        x = torch.rand(512, 5) * (torch.rand(512, 5) < share)  # (B, 5)
        hidden = x @ w.T  # (B, 2)
        loss = (torch.relu(hidden @ w + b) - x).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    lengths = w.norm(dim=0)  # (5,): how strongly each feature is kept
    error = loss / x.var()
    print(
        f"there {share:4.0%} of the time: {(lengths > 1).sum()} of 5 above 1", end=", "
    )
    print(f"error {error:.0%} of the variance")
