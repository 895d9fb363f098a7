# Wrong in its first number: measured where it was chosen. The second is right.
import torch

torch.manual_seed(0)
labels = torch.randint(2, (10_100,))  # coin flips
models = torch.randint(2, (1000, 10_100))  # 1000 models, each a guess per example
right = (models == labels).float()  # (models, examples)

accuracy = right[:, :100].mean(dim=1)  # on the 100 examples that choose the model
best = accuracy.argmax()
print(f"the best of 1000, on the examples that chose it: {accuracy[best]:.0%}")
print(f"the same model, on 10000 others: {right[best, 100:].mean():.0%}")
