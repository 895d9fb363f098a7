import os

os.environ["KERAS_BACKEND"] = "torch"  # or jax, tensorflow; before the import of keras

import sys

import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(200, 2)).astype("float32")  # (N, D)
y = ((x[:, 0] > 0) == (x[:, 1] > 0)).astype("float32")  # (N,): no line parts them

model = keras.Sequential(
    [keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)]
)
model.build(x.shape)
model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.05), loss)
history = model.fit(x, y, batch_size=50, epochs=20, shuffle=False, verbose=0)
predictions = model.predict(x, verbose=0)  # (N, 1)

print("backend:", keras.backend.backend(), " Keras", keras.__version__)
print("TensorFlow loaded:", "tensorflow" in sys.modules)
print(f"loss {history.history['loss'][0]:.3f} to {history.history['loss'][-1]:.3f}")
print(f"accuracy {((predictions[:, 0] > 0) == y).mean():.1%}")
