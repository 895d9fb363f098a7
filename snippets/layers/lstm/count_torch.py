from torch import nn

lstm = nn.LSTM(10, 20)
for name, parameter in lstm.named_parameters():
    print(f"{name:12} {tuple(parameter.shape)!s:9} {parameter.numel():5}")
print("all", sum(p.numel() for p in lstm.parameters()))
