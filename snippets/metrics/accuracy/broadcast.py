import torch

logits = torch.tensor(
    [[2.0], [-1.0], [3.0], [-2.0]]
)  # (N, 1), as nn.Linear(…, 1) gives
y = torch.tensor([1, 0, 1, 1])  # (N,)

answer = (logits > 0).long()  # (N, 1)
print("wrong ", (answer == y).float().mean().item(), (answer == y).shape)
answer = answer.squeeze(1)  # (N,)
print("right ", (answer == y).float().mean().item(), (answer == y).shape)
