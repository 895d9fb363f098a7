# Wrong where halves meet the weights of neighbours; reordered it is right.
import torch

torch.manual_seed(0)
D, t = 8, torch.arange(6.0)[:, None]  # (T, 1)
angle = t * 10_000 ** -(torch.arange(0, D, 2) / D)  # (T, D/2)
cos, sin = angle.cos(), angle.sin()
q, k = torch.randn(6, D), torch.randn(6, D)  # (T, D) each


def interleaved(x):  # pairs (0, 1), (2, 3), ...: the paper, Llama as published
    a, b = x[:, 0::2], x[:, 1::2]
    return torch.stack([a * cos - b * sin, a * sin + b * cos], dim=2).flatten(1)


def halves(x):  # pairs (0, 4), (1, 5), ...: GPT-NeoX, Hugging Face
    a, b = x.chunk(2, dim=1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], dim=1)


scores = interleaved(q) @ interleaved(k).T
print(f"neighbours, query at 5, key at 2: {scores[5, 2]:.3f}")
print("halves, same weights:      ", torch.allclose(halves(q) @ halves(k).T, scores))
order = torch.cat([torch.arange(0, D, 2), torch.arange(1, D, 2)])  # 0 2 4 6 1 3 5 7
q, k = q[:, order], k[:, order]  # in a model: reorder the rows of the weights
same = torch.allclose(halves(q) @ halves(k).T, scores, atol=1e-5)
print("halves, features reordered:", same)
