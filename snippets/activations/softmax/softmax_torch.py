import torch
from torch import nn

torch.manual_seed(0)
logits = 10 * torch.randn(64, 5)  # (B, K)

e = (logits - logits.amax(dim=1, keepdim=True)).exp()  # (B, K)
p = e / e.sum(dim=1, keepdim=True)  # (B, K)
log_p = logits - logits.logsumexp(dim=1, keepdim=True)  # (B, K)

for name, by_hand, built_in in (
    ("torch.softmax    ", p, torch.softmax(logits, dim=1)),
    ("nn.Softmax       ", p, nn.Softmax(dim=1)(logits)),
    ("torch.log_softmax", log_p, torch.log_softmax(logits, dim=1)),
):
    print(name, torch.allclose(by_hand, built_in, atol=1e-5))

print(torch.softmax(torch.tensor([[2.0, 1.0, -1.0]]), dim=1))
