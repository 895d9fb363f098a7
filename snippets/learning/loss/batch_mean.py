# Wrong and right: a mean of means.
import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader

y = torch.tensor([1, 1, 1, 1, 3]).float()  # (N,)
prediction = torch.zeros(5)  # squared errors: 1, 1, 1, 1 and 9
print(f"all five at once          {F.mse_loss(prediction, y):.1f}")

batch_losses, total = [], 0.0
for p, t in DataLoader(list(zip(prediction, y)), batch_size=4):  # 4, then 1
    loss = F.mse_loss(p, t)
    batch_losses.append(loss.item())
    total += loss.item() * len(t)  # undo the mean

print(f"mean of the batch means   {sum(batch_losses) / len(batch_losses):.1f}")
print(f"sum of errors / examples  {total / len(y):.1f}")
