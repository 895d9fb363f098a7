# Wrong and right: a column against a row.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import losses
from torch.nn import functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (N, 1)
y = torch.tensor([1.0, 2.0, 3.0])  # (N,): all predictions are right
print(f"Keras    {losses.MeanSquaredError()(y, prediction):.3f}")
loss = F.mse_loss(prediction, y)  # UserWarning: Using a target size
print(f"PyTorch  {loss:.3f}, flattened {F.mse_loss(prediction.flatten(), y):.3f}")
