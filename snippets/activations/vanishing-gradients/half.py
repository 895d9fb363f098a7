import torch

gradient = torch.tensor(1e-8)
scaled = gradient * 2**16
print(f"float32          {gradient:.0e}")
print(f"bfloat16         {gradient.to(torch.bfloat16):.0e}")
print(f"float16          {gradient.to(torch.float16):.0e}")
print(f"float16, scaled  {scaled.to(torch.float16):.0e}")
