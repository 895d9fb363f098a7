# Wrong in its first metric: it takes logits for probabilities. The others are right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

logits = torch.tensor([[2.0], [0.3], [-1.0], [-3.0]])  # (N, 1)
y = torch.tensor([[1.0], [1.0], [0.0], [0.0]])

for name, threshold in (("default: 0.5", 0.5), ("for logits: 0", 0.0)):
    metric = keras.metrics.BinaryAccuracy(threshold=threshold)
    metric.update_state(y, logits)
    print(f"{name:13}  accuracy {metric.result():.2f}")

probabilities = keras.ops.sigmoid(logits)
metric = keras.metrics.BinaryAccuracy()
metric.update_state(y, probabilities)
print(f"probabilities  accuracy {metric.result():.2f}")
