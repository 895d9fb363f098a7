import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Sequential, layers, optimizers, regularizers
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50, 1)  # (N, D), (N, 1)
Adam, AdamW, SGD = torch.optim.Adam, torch.optim.AdamW, torch.optim.SGD
rows = {  # name: (PyTorch's optimizer, its decay, Keras' optimizer, its regularizer)
    "decoupled decay": (AdamW, 0.4, optimizers.Adam(0.1, weight_decay=0.4), None),
    "L2 in the slope": (Adam, 0.4, optimizers.Adam(0.1), regularizers.L2(0.2)),
    "L2 in the loss": (SGD, 0.0, optimizers.SGD(0.1), regularizers.L2(0.4)),
    "L1 in the loss": (SGD, 0.0, optimizers.SGD(0.1), regularizers.L1(0.4)),
}
for name, (kind, decay, keras_optimizer, regularizer) in rows.items():
    ours = nn.Linear(3, 1, bias=False)
    theirs = Sequential([layers.Dense(1, None, False, kernel_regularizer=regularizer)])
    theirs.build(x.shape)
    theirs.set_weights([ours.weight.T.detach()])
    optimizer = kind(ours.parameters(), lr=0.1, weight_decay=decay)
    for _ in range(3):
        loss = nn.functional.mse_loss(ours(x), y)
        if name == "L2 in the loss":
            loss = loss + 0.4 * ours.weight.square().sum()
        if name == "L1 in the loss":
            loss = loss + 0.4 * ours.weight.abs().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    theirs.compile(keras_optimizer, "mse")
    theirs.fit(x, y, batch_size=50, epochs=3, verbose=0)
    a, b = ours.weight.detach()[0], theirs.layers[0].kernel.value.detach()[:, 0]
    print(f"{name:15}  {a.tolist()[0]:6.3f}  {b.tolist()[0]:6.3f}")
