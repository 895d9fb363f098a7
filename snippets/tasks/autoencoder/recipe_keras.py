import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA

keras.utils.set_random_seed(0)
x = load_digits().data / 16  # (N, 64)
x, x_test = x[:1400], x[1400:]

dense = keras.layers.Dense
encoder = keras.Sequential([dense(64, activation="relu"), dense(4)])
decoder = keras.Sequential([dense(64, activation="relu"), dense(64)])
model = keras.Sequential([encoder, decoder])
model.compile(keras.optimizers.Adam(0.01), loss="mse")
model.fit(x, x, batch_size=len(x), epochs=300, verbose=0)

pca = PCA(4).fit(x)
linear = pca.inverse_transform(pca.transform(x_test))
error = model.evaluate(x_test, x_test, verbose=0)
print(f"autoencoder  held-out squared error {error:.3f}")
print(f"PCA          held-out squared error {((linear - x_test) ** 2).mean():.3f}")
