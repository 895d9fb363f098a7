from torch import nn

model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))

for name, parameter in model.named_parameters():
    print(f"{name:8}  {tuple(parameter.shape)!s:6}  {parameter.numel():2}")
print("total            ", sum(p.numel() for p in model.parameters()))
print("by hand          ", 3 * 5 + 5 + 5 * 2 + 2)
