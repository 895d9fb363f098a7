# Wrong and right: a reshape in place of a permute.
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).float()  # (427, 640, 3)
permuted = photo.permute(2, 0, 1)  # (3, 427, 640)
reshaped = photo.reshape(3, 427, 640)  # the same shape
print("mean of red, green, blue:", photo.mean(dim=(0, 1)).round().tolist())
print("permute:                 ", permuted.mean(dim=(1, 2)).round().tolist())
print("reshape:                 ", reshaped.mean(dim=(1, 2)).round().tolist())
