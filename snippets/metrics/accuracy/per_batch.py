# Wrong in its first number: a mean of means. The second is right.
import torch

right = torch.tensor([True] * 64 + [True] * 64 + [False] * 2)  # (N,): 130 answers
batches = right.split(64)  # of 64, 64 and 2

mean_of_means = torch.stack([batch.float().mean() for batch in batches]).mean()
correct = sum(batch.sum() for batch in batches)
seen = sum(len(batch) for batch in batches)
print(f"mean of the batches {mean_of_means:.3f}")
print(f"right / seen        {correct / seen:.3f}")
