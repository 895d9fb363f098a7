import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

data = load_breast_cancer()
x = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)  # (N, 30)
y = data.target[:, None]  # (N, 1)

model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(1)])
model.set_weights([np.zeros((30, 1)), np.zeros(1)])  # the same start in both frameworks
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
)
# shuffle=True is the default: off, so that both see the same batches
history = model.fit(x, y, batch_size=50, epochs=3, shuffle=False, verbose=0)

for epoch, loss in enumerate(history.history["loss"], start=1):
    print(f"epoch {epoch}: mean loss of the steps {loss:.4f}")
print(f"loss after the last step     {model.evaluate(x, y, verbose=0):.4f}")
