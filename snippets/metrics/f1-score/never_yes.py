import torch
from sklearn.metrics import f1_score

y = torch.tensor([True, True, False])
answer = torch.zeros_like(y)  # never yes

tp, fp, fn = (answer & y).sum(), (answer & ~y).sum(), (~answer & y).sum()
precision, recall = tp / (tp + fp), tp / (tp + fn)
print(f"precision {precision:.1f}  recall {recall:.1f}")
print(f"from the two     {2 * precision * recall / (precision + recall):.1f}")
print(f"from the counts  {2 * tp / (2 * tp + fp + fn):.1f}")
print(f"scikit-learn     {f1_score(y, answer):.1f}  misses {fn}")
