import torch
from sklearn import metrics

y = torch.arange(2000) < 28  # (N,): 28 people of 2,000 are ill
# of a network: logits > 0, or logits.argmax(dim=1)
answer = torch.arange(2000) < 128  # finds all, alarms 100 more

print(f"accuracy  {metrics.accuracy_score(y, answer):.3f}")
print(f"by hand   {(answer == y).float().mean():.3f}")
print(f"always no {(~y).float().mean():.3f}")
balanced = metrics.balanced_accuracy_score(y, answer)
print(f"balanced  {balanced:.3f}")
