import torch
from torch import nn

torch.manual_seed(0)
experts = nn.ModuleList(nn.Linear(64, 64) for _ in range(8))
router = nn.Linear(64, 8)  # which experts a token goes to

x = torch.randn(64)  # (D,): one token
scores, chosen = router(x).topk(2)  # (2,) both
shares = scores.softmax(dim=0)
output = sum(share * experts[i](x) for share, i in zip(shares, chosen.tolist()))
output.sum().backward()

parts = [*experts, router]
total = sum(p.numel() for part in parts for p in part.parameters())
used = [p for part in parts for p in part.parameters() if p.grad is not None]
print(f"total {total:,}, active for this token {sum(p.numel() for p in used):,}")
