import torch
from sklearn.metrics import precision_score, recall_score

torch.manual_seed(0)
y = torch.rand(4, 2000) < 0.05  # validation, and three test sets
logits = torch.randn(4, 2000) + 3 * y - 1.5
(y_val, *tests), (logits_val, *scores) = y, logits

wanted = logits_val[y_val].quantile(1 - 0.9)  # nine of ten positives lie above
print(f"threshold  {wanted:.2f}")
print(f"validation recall {recall_score(y_val, logits_val >= wanted):.2f}")
for y_test, logits_test in zip(tests, scores):
    yes = logits_test >= wanted
    print(f"test       recall {recall_score(y_test, yes):.2f}", end="  ")
    print(f"precision {precision_score(y_test, yes):.2f}")
