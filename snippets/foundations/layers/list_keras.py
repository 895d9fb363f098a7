import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = [keras.layers.Dense(8, "tanh"), keras.layers.Dense(8, "tanh")]
        self.out = keras.layers.Dense(1)

    def call(self, x):  # (B, 2) -> (B, 1)
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


model = Net()
model(keras.Input((2,)))  # a shape is enough to build the weights
print("parameters:", model.count_params())
