# Wrong in its last line, and with strict=False: the names differ. Renamed it is right.
from torch import nn

saved = nn.Sequential(nn.Linear(3, 2)).state_dict()  # names: 0.weight, 0.bias
model = nn.ModuleDict({"head": nn.Linear(3, 2)})  # head.weight, head.bias
weight = model["head"].weight

skipped = model.load_state_dict(saved, strict=False)  # loads what fits: nothing
print("missing with strict=False:", *skipped.missing_keys)
print("loaded with strict=False: ", weight.equal(saved["0.weight"]))

renamed = {"head." + name.removeprefix("0."): t for name, t in saved.items()}
model.load_state_dict(renamed)
print("loaded when renamed:      ", weight.equal(saved["0.weight"]))

model.load_state_dict(saved)  # RuntimeError: Missing key(s) in state_dict
