import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

x, y = load_diabetes(return_X_y=True)
x = x * len(x) ** 0.5  # each feature came with mean 0, and now has spread 1

decay = 0.5
penalty = keras.regularizers.L2(decay / 2)  # half of PyTorch's weight_decay
layer = keras.layers.Dense(1, kernel_regularizer=penalty)  # leaves the bias out
model = keras.Sequential([keras.Input((10,)), layer])
model.compile(keras.optimizers.SGD(0.1), loss="mse")
model.fit(x, y, batch_size=len(x), epochs=300, verbose=0)

kernel, bias = layer.get_weights()  # (D, 1), (1,)
ridge = Ridge(alpha=decay / 2 * len(x)).fit(x, y)
print("Keras       ", [round(w, 1) for w in kernel[:, 0].tolist()])
print("scikit-learn", [round(w, 1) for w in ridge.coef_.tolist()])
print(f"bias: {bias.item():.1f} and {ridge.intercept_:.1f}")
