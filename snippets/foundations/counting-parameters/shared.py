# Wrong in its last count: state_dict() lists a shared matrix under both its names.
from torch import nn

model = nn.ModuleDict(
    {
        "embedding": nn.Embedding(100, 16),  # token -> vector
        "head": nn.Linear(16, 100, bias=False),  # vector -> logits of the tokens
    }
)
print("two matrices", sum(p.numel() for p in model.parameters()))

model["head"].weight = model["embedding"].weight  # one matrix, used twice
print("parameters()", sum(p.numel() for p in model.parameters()))
print("state_dict()", sum(t.numel() for t in model.state_dict().values()))
