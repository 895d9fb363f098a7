import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA

keras.utils.set_random_seed(0)
x = torch.tensor(load_digits().data / 16, dtype=torch.float32)  # (N, 64)
x, x_test = x[:1400], x[1400:]
dense = keras.layers.Dense
encoder = keras.Sequential([dense(64, activation="relu"), dense(4)])
decoder = keras.Sequential([dense(64, activation="relu"), dense(64)])
model = keras.Sequential([encoder, decoder])
model.compile(keras.optimizers.Adam(0.01), loss="mse")
model.fit(x, x, batch_size=len(x), epochs=300, verbose=0)
error = model.evaluate(x_test, x_test, verbose=0)
pca = PCA(4).fit(x)
linear = torch.tensor(pca.inverse_transform(pca.transform(x_test)))
print("better than PCA:", bool(error < ((linear - x_test) ** 2).mean()))
