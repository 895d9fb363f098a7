import torch
from torch import nn

hidden, output = nn.Linear(64, 32), nn.Linear(32, 10)
model = nn.Sequential(hidden, nn.ReLU(), output)
images = torch.rand(5, 64)  # (B, D): five images of 8 x 8

logits = model(images)  # (B, K): call the model, not forward()
print("logits    ", tuple(logits.shape))
print("prediction", tuple(logits.argmax(dim=1).shape))
alone = model(images[:1])  # (1, K): the same without the others
print("same alone", torch.allclose(alone, logits[:1], atol=1e-6))
