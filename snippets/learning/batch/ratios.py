# Wrong and right: ratios and roots averaged over batches.
import torch
from sklearn.metrics import recall_score, root_mean_squared_error

y = torch.tensor([0, 0, 1, 1, 1, 1])
prediction = y.clone()
prediction[2] = 0  # finds 3 of the 4 ones
by_batch = [recall_score(t, p) for t, p in zip(y.split(3), prediction.split(3))]
print(f"recall  mean of two batches {sum(by_batch) / 2:.2f}", end="   ")
print(f"all at once {recall_score(y, prediction):.2f}")

target, output = torch.zeros(6), torch.tensor([1, 1, 1, 7, 7, 7])
pairs = zip(target.split(3), output.split(3))
by_batch = [root_mean_squared_error(t, o) for t, o in pairs]
print(f"RMSE    mean of two batches {sum(by_batch) / 2:.2f}", end="   ")
print(f"all at once {root_mean_squared_error(target, output):.2f}")
