import torch
from torch import nn

torch.manual_seed(0)
mlp = [nn.Flatten(0), nn.Linear(7 * 8, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU()]
cnn = [nn.Conv1d(8, 8, 3), nn.ReLU(), nn.Conv1d(8, 8, 3), nn.ReLU()]
block = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True)
models = {
    "MLP": nn.Sequential(*mlp),
    "CNN": nn.Sequential(*cnn),
    "RNN": nn.RNN(8, 8, num_layers=2),
    "transformer": nn.TransformerEncoder(block, num_layers=2),
}
for name, model in models.items():
    takes = []
    for T in (7, 12):  # the length of the sequence
        x = torch.randn(T, 8)
        try:
            model(x.T if name == "CNN" else x)
            takes.append(T)
        except RuntimeError:  # the weights of an MLP fix the number of its inputs
            pass
    parameters = sum(p.numel() for p in model.parameters())
    print(f"{name:11}  {parameters:6,} parameters, takes lengths {takes}")
