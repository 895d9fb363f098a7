import torch
from torch import nn

x = torch.linspace(-1, 1, 12).reshape(1, 3, 4)  # (B, T, D)
w_in = torch.linspace(-1, 1, 48).reshape(12, 4)  # (3D, D): rows for q, for k, for v
b_in = torch.linspace(0.5, -0.5, 12)  # (3D,)
w_out, b_out = torch.linspace(1, -1, 16).reshape(4, 4), torch.linspace(0, 1, 4)

q, k, v = (x @ w_in.T + b_in).chunk(3, dim=2)  # (B, T, D) each
q, k, v = (t.view(1, 3, 2, 2).transpose(1, 2) for t in (q, k, v))  # (B, H, T, D/H)
weights = torch.softmax(q @ k.transpose(2, 3) / 2**0.5, dim=3)  # (B, H, T, T)
heads = (weights @ v).transpose(1, 2).reshape(1, 3, 4)  # (B, T, D): side by side
print("by hand", (heads @ w_out.T + b_out)[0], sep="\n")

mha = nn.MultiheadAttention(4, 2, batch_first=True)
with torch.no_grad():
    for parameter, value in zip(mha.parameters(), (w_in, b_in, w_out, b_out)):
        parameter.copy_(value)
out, out_weights = mha(x, x, x)  # (B, T, D), and (B, T, T): the mean over the heads
print("nn.MultiheadAttention", out[0].detach(), sep="\n")
print("its weights, our mean:", torch.allclose(out_weights, weights.mean(dim=1)))
