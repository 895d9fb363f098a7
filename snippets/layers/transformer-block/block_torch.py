import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 6)  # (B, T, D)
options = {"dropout": 0.0, "batch_first": True}
post = nn.TransformerEncoderLayer(6, 2, 16, **options)
for bias in (post.self_attn.in_proj_bias, post.self_attn.out_proj.bias):
    nn.init.normal_(bias)  # a new one is 0
pre = nn.TransformerEncoderLayer(6, 2, 16, norm_first=True, **options)
pre.load_state_dict(post.state_dict())  # the same weights
w_in, b_in, w_out, b_out, w1, b1, w2, b2, *_ = post.parameters()


def attention(x):  # across the steps
    q, k, v = (x @ w_in.T + b_in).chunk(3, dim=2)  # (B, T, D) each
    q, k, v = (t.view(2, 5, 2, 3).transpose(1, 2) for t in (q, k, v))  # (B, H, T, D/H)
    weights = torch.softmax(q @ k.transpose(2, 3) / 3**0.5, dim=3)
    return (weights @ v).transpose(1, 2).reshape(2, 5, 6) @ w_out.T + b_out


def mlp(x):  # at each step by itself
    return (x @ w1.T + b1).relu() @ w2.T + b2


def norm(x):  # over the features of each step; a new norm scales by 1 and shifts by 0
    x = x - x.mean(dim=2, keepdim=True)
    return x / torch.sqrt(x.square().mean(dim=2, keepdim=True) + 1e-5)


hidden = norm(x + attention(x))
print("post-norm by hand", norm(hidden + mlp(hidden))[0, 0].detach())
print("norm_first=False ", post(x)[0, 0].detach())
hidden = x + attention(norm(x))
print("pre-norm by hand ", (hidden + mlp(norm(hidden)))[0, 0].detach())
print("norm_first=True  ", pre(x)[0, 0].detach())
