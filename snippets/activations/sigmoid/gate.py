import torch

old, new = torch.tensor(3.0), torch.tensor(5.0)
for z in (-10.0, 0.0, 10.0):
    gate = torch.sigmoid(torch.tensor(z))  # how far the gate is open
    mixed = gate * new + (1 - gate) * old
    print(f"logit {z:5.1f}  gate {gate:.3f}  result {mixed:.3f}")
