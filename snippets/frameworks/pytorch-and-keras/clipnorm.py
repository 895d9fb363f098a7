import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, optimizers

slopes = [torch.tensor([3.0]), torch.tensor([4.0])]  # of two weights: norm 5
for option in ("clipnorm", "global_clipnorm"):
    weights = [Variable([0.0]), Variable([0.0])]
    optimizers.SGD(1.0, **{option: 1.0}).apply(slopes, weights)
    print(f"Keras, {option:15}", [round(w.value.item(), 2) for w in weights])

parameters = [torch.zeros(1) for _ in slopes]
for parameter, slope in zip(parameters, slopes):
    parameter.grad = slope
torch.nn.utils.clip_grad_norm_(parameters, 1.0)
torch.optim.SGD(parameters, 1.0).step()
print("clip_grad_norm_       ", [round(w.item(), 2) for w in parameters])
