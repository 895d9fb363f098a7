import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import tempfile
from pathlib import Path

import keras
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3)
folder = Path(tempfile.mkdtemp())

ours, fresh = nn.Linear(3, 4), nn.Linear(3, 4)
torch.save(ours.state_dict(), folder / "weights.pt")
fresh.load_state_dict(torch.load(folder / "weights.pt"))
same = [ours(x).equal(fresh(x))]

theirs, fresh = (keras.Sequential([keras.layers.Dense(4)]) for _ in range(2))
out = theirs(x)
fresh.build(x.shape)
theirs.save_weights(folder / "model.weights.h5")
fresh.load_weights(folder / "model.weights.h5")
print("weights      same:", [*same, out.equal(fresh(x))], tuple(out.shape))

torch.save(ours, folder / "model.pt")
loaded = torch.load(folder / "model.pt", weights_only=False)  # runs what is in it
same = [ours(x).equal(loaded(x))]
theirs.save(folder / "model.keras")
loaded = keras.models.load_model(folder / "model.keras")
print("whole model  same:", [*same, out.equal(loaded(x))])
