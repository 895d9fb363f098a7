import torch

gradient = torch.tensor(1e-8)
scaled = gradient * 2**16
print("float32 keeps it: ", bool(gradient > 0))
print("bfloat16 keeps it:", bool(gradient.to(torch.bfloat16) > 0))
print("float16 keeps it: ", bool(gradient.to(torch.float16) > 0))
print("float16, scaled:  ", bool(scaled.to(torch.float16) > 0))
