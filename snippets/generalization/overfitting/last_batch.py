import torch
from sklearn.metrics import accuracy_score
from torch.utils.data import DataLoader, TensorDataset

labels = torch.full((100,), False)
predictions = labels.clone()
predictions[96:] = True  # 4 of 100 are wrong, all in the last batch
data = TensorDataset(predictions, labels)

loader = DataLoader(data, batch_size=32)
print("steps per epoch:", len(loader), "with batches of", [len(y) for _, y in loader])
print("with drop_last: ", len(DataLoader(data, batch_size=32, drop_last=True)))

correct, batch_accuracies = 0, []
for p, y in loader:
    correct += (p == y).sum().item()
    batch_accuracies.append((p == y).float().mean())

print(f"mean of batch accuracies: {torch.stack(batch_accuracies).mean():.0%}")
print(f"correct / examples:       {correct} / {len(data)} = {correct / len(data):.0%}")
print(f"scikit-learn:             {accuracy_score(labels, predictions):.0%}")
