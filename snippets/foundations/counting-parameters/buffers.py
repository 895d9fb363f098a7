from torch import nn

norm = nn.BatchNorm2d(8)
for name, parameter in norm.named_parameters():
    print(f"parameter  {name:19} {parameter.numel()}")
for name, buffer in norm.named_buffers():
    print(f"buffer     {name:19} {buffer.numel()}")
