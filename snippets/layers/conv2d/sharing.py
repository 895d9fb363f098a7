from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)  # any H, W to H - 2, W - 2
dense = nn.Linear(3 * 32 * 32, 8 * 30 * 30)  # this H, W only
for name, layer in (("Conv2d", conv), ("Linear", dense)):
    print(f"{name}  {sum(p.numel() for p in layer.parameters()):10,} parameters")
