# Wrong: code written for Keras 2.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import tempfile

import keras

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
with tempfile.TemporaryDirectory() as folder:
    model.save(f"{folder}/model.keras")
    loaded = keras.models.load_model(f"{folder}/model.keras")
print("loaded:", loaded.input_shape, "to", loaded.output_shape)
model.save("model")  # ValueError: Invalid filepath extension for saving
