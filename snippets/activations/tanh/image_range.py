# Wrong and right: targets out of range.
import torch

pixels = torch.tensor([0.0, 64.0, 128.0, 255.0])  # as stored: 0 to 255
target = pixels / 127.5 - 1  # for training: -1 to 1
print("target      ", target)
print("and back    ", (target + 1) * 127.5)

shown = target.clamp(min=0)  # wrong: what a viewer does that expects 0 to 1
print("not put back", shown * 255)
