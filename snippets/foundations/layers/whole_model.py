# Wrong: it saves the whole model, and not its state_dict.
import io
import pickle

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
file = io.BytesIO()  # or a path such as "model.pt"
torch.save(model, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    print(f"UnpicklingError: {str(error).partition('.')[0]}")
    print("refused:", str(error).partition("GLOBAL ")[2].partition(" was")[0])
