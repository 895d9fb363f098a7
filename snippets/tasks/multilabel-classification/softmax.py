import torch

logits = torch.tensor([4.0, 4.0, -4.0])  # the network is sure of the first two labels
for name, p in (
    ("softmax", torch.softmax(logits, 0)),
    ("sigmoid", torch.sigmoid(logits)),
):
    print(
        name,
        [round(v, 2) for v in p.tolist()],
        "above one half:",
        (p > 0.5001).tolist(),
    )
