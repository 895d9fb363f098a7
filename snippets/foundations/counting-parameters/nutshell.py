from torch import nn

model = nn.Sequential(
    nn.Linear(3, 5),
    nn.ReLU(),
    nn.Linear(5, 2),
)
for name, p in model.named_parameters():
    print(f"{name:8}  {tuple(p.shape)!s:6}  {p.numel():2}")

trained = [p for p in model.parameters() if p.requires_grad]
print("total    ", sum(p.numel() for p in model.parameters()))
print("trainable", sum(p.numel() for p in trained))
