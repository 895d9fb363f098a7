import torch
from sklearn.metrics import f1_score

y = torch.tensor([1] * 5 + [0] * 5)
answer = torch.tensor([1] * 4 + [0] + [1] * 2 + [0] * 3)
more_y = torch.cat([y, torch.zeros(990, dtype=torch.long)])  # easy negatives, all right
more_answer = torch.cat([answer, torch.zeros(990, dtype=torch.long)])

for name, truth, said in (("10 examples", y, answer), ("1000", more_y, more_answer)):
    print(
        f"{name:11}  F1 {f1_score(truth, said):.3f}  accuracy {(truth == said).float().mean():.3f}"
    )
print(f"yes and no swapped  F1 {f1_score(1 - y, 1 - answer):.3f}")
