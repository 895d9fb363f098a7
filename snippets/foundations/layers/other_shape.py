# Wrong: strict=False skips names that do not match, and no shapes.
from torch import nn

saved = nn.Linear(3, 2).state_dict()  # a head for two classes
kept = {"bias": saved["bias"]}
print(nn.Linear(4, 2).load_state_dict(kept, strict=False).missing_keys)  # right

nn.Linear(3, 4).load_state_dict(saved, strict=False)  # RuntimeError: size mismatch
