from torch import nn

layers = {
    "dense 3 -> 5": nn.Linear(3, 5),
    "conv 3 -> 8, 3 x 3": nn.Conv2d(3, 8, kernel_size=3),
    "embedding 100, 16": nn.Embedding(100, 16),
    "layer norm 16": nn.LayerNorm(16),
    "batch norm 8": nn.BatchNorm2d(8),
    "simple RNN 10 -> 20": nn.RNN(10, 20),
    "LSTM 10 -> 20": nn.LSTM(10, 20),
    "GRU 10 -> 20": nn.GRU(10, 20),
    "attention 16, 4 heads": nn.MultiheadAttention(16, 4),
}
for name, layer in layers.items():
    print(f"{name:21} {sum(p.numel() for p in layer.parameters()):5,}")
