# Wrong in its first metric: it takes logits for probabilities. The others are right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

logits, y = torch.tensor([3.0, 0.4, 0.2]), torch.ones(3)  # (N,): all above 0
for name, answer, thresholds in (
    ("logits, as if probabilities", logits, None),  # None: above 0.5 is yes
    ("probabilities", torch.sigmoid(logits), None),
    ("logits, threshold 0", logits, 0),
):
    metric = keras.metrics.Recall(thresholds=thresholds)
    metric.update_state(y, answer)
    print(f"{name:27}  recall {metric.result():.2f}")
