import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

from keras import layers

shapes = {  # None: any number of examples, pixels, steps
    "dense 3 -> 5": (layers.Dense(5), (None, 3)),
    "conv 3 -> 8, 3 x 3": (layers.Conv2D(8, 3), (None, None, None, 3)),
    "embedding 100, 16": (layers.Embedding(100, 16), (None, None)),
    "layer norm 16": (layers.LayerNormalization(), (None, 16)),
    "batch norm 8": (layers.BatchNormalization(), (None, None, None, 8)),
    "simple RNN 10 -> 20": (layers.SimpleRNN(20), (None, None, 10)),
    "LSTM 10 -> 20": (layers.LSTM(20), (None, None, 10)),
    "GRU 10 -> 20": (layers.GRU(20), (None, None, 10)),
}
for name, (layer, shape) in shapes.items():
    layer.build(shape)  # no weights before the input size is known
    print(f"{name:21} {layer.count_params():5,}")

attention = layers.MultiHeadAttention(num_heads=4, key_dim=4)  # key_dim: of one head
attention.build((None, None, 16), (None, None, 16))
print(f"{'attention 16, 4 heads':21} {attention.count_params():5,}")
