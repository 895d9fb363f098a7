import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, -1.0], [1001.0, 1002.0, 999.0]])  # (B, K)
e = (logits - logits.amax(dim=1, keepdim=True)).exp()  # (B, K)
p = e / e.sum(dim=1, keepdim=True)  # (B, K)
log_p = logits - logits.logsumexp(dim=1, keepdim=True)  # (B, K)

for name, by_hand, built_in in (
    ("torch.softmax    ", p, torch.softmax(logits, dim=1)),
    ("nn.Softmax       ", p, nn.Softmax(dim=1)(logits)),
    ("torch.log_softmax", log_p, torch.log_softmax(logits, dim=1)),
):
    print(name, torch.allclose(by_hand, built_in, atol=1e-5))
print(p)
