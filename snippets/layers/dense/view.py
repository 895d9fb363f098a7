# Wrong in its first reshape: 64 is not the number of features. The second is right.
import torch

maps = torch.arange(8.0)[:, None, None].expand(8, 16, 8)  # (B, C, L): example n holds n
wrong = maps.reshape(-1, 64)  # meant: (8, features); but 64 is not 16 * 8
print("reshape(-1, 64)", tuple(wrong.shape), " row 3 holds", wrong[3].unique().tolist())

right = maps.flatten(start_dim=1)  # keeps the batch, whatever the features are
print("flatten(1)     ", tuple(right.shape), " row 3 holds", right[3].unique().tolist())
