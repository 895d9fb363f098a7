import torch
from sklearn.metrics import accuracy_score, f1_score

y = torch.tensor([1] * 5 + [0] * 5)
answer = torch.tensor([1] * 4 + [0] + [1] * 2 + [0] * 3)
more_y = torch.nn.functional.pad(y, (0, 990))  # 990 easy negatives,
more_answer = torch.nn.functional.pad(answer, (0, 990))  # all answered no

for truth, said in ((y, answer), (more_y, more_answer)):
    print(f"{len(truth):4} examples  F1 {f1_score(truth, said):.3f}", end="  ")
    print(f"accuracy {accuracy_score(truth, said):.3f}")
print(f"yes and no swapped  F1 {f1_score(1 - y, 1 - answer):.3f}")
