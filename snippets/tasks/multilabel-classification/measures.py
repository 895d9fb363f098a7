import torch
from sklearn.metrics import accuracy_score, f1_score, hamming_loss

y = torch.tensor([[1, 0, 1], [0, 1, 0], [1, 1, 0], [0, 0, 0]])  # (N, K)
answer = torch.tensor([[1, 0, 0], [0, 1, 0], [1, 1, 1], [0, 0, 0]])

right = answer == y  # (N, K)
print(f"labels that are right    {right.float().mean():.2f}", end="  ")
print(f"1 - Hamming loss {1 - hamming_loss(y, answer):.2f}")
print(f"examples wholly right    {right.all(dim=1).float().mean():.2f}", end="  ")
print(f"accuracy_score   {accuracy_score(y, answer):.2f}")
tp = (answer & y).sum(dim=0)  # (K,)
f1 = 2 * tp / (answer.sum(dim=0) + y.sum(dim=0))
print(f"mean F1 of the labels    {f1.mean():.2f}", end="  ")
print(f"f1_score, macro  {f1_score(y, answer, average='macro'):.2f}")
