"""What docs/layers/positional-encoding.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=15, deadline=None)
even = st.integers(1, 20).map(lambda half: 2 * half)


def angles(T, D):
    return torch.arange(T, dtype=torch.float64)[:, None] * frequencies(D)


def frequencies(D):
    return 10_000 ** -(torch.arange(0, D, 2, dtype=torch.float64) / D)


def sinusoidal(T, D):
    pairs = [torch.sin(angles(T, D)), torch.cos(angles(T, D))]
    return torch.stack(pairs, dim=2).flatten(1)


def rotated(x):
    """x (T, D), each row turned by its position."""
    a, b, angle = x[:, 0::2], x[:, 1::2], angles(*x.shape)
    pairs = [a * angle.cos() - b * angle.sin(), a * angle.sin() + b * angle.cos()]
    return torch.stack(pairs, dim=2).flatten(1)


@few
@given(seeds, st.integers(1, 3), st.integers(1, 8), st.integers(1, 3))
def test_attention_without_positions_is_permutation_equivariant(seed, B, T, H):
    torch.manual_seed(seed)
    x, order = torch.randn(B, T, 4 * H), torch.randperm(T)
    mha = nn.MultiheadAttention(4 * H, H, batch_first=True)
    shuffled = x[:, order]
    out, _ = mha(x, x, x)
    torch.testing.assert_close(mha(shuffled, shuffled, shuffled)[0], out[:, order])
    block = nn.TransformerEncoderLayer(4 * H, H, 8, dropout=0.0, batch_first=True)
    torch.testing.assert_close(
        block(shuffled), block(x)[:, order], atol=1e-5, rtol=1e-5
    )


@few
@given(D=even, k=st.integers(0, 50))
def test_going_k_steps_ahead_turns_each_pair_by_the_same_angle_everywhere(D, k):
    table = sinusoidal(60 + k, D).unflatten(1, (-1, 2))  # (T, D/2, 2)
    cos, sin = torch.cos(k * frequencies(D)), torch.sin(k * frequencies(D))
    turn = torch.stack([cos, sin, -sin, cos], dim=1).view(-1, 2, 2)
    torch.testing.assert_close((turn @ table[:60, :, :, None])[..., 0], table[k:])


@few
@given(D=even)
def test_the_dot_product_of_two_positions_depends_on_their_distance_alone(D):
    table = sinusoidal(40, D)
    similarity = table @ table.T
    distance = torch.arange(40)[:, None] - torch.arange(40)
    expected = torch.cos(distance[..., None] * frequencies(D)).sum(dim=2)
    torch.testing.assert_close(similarity, expected)


@few
@given(seeds, even, st.integers(1, 30), st.integers(0, 30))
def test_scores_of_rope_depend_on_the_distance_alone(seed, D, T, moved):
    torch.manual_seed(seed)
    q, k = torch.randn(T, D).double(), torch.randn(T, D).double()
    before = torch.randn(moved, D).double()  # other words in front move the sentence
    scores = rotated(q) @ rotated(k).T
    far_q, far_k = (rotated(torch.cat([before, x]))[moved:] for x in (q, k))
    torch.testing.assert_close(far_q @ far_k.T, scores)


@few
@given(seeds, even, st.integers(1, 30))
def test_rope_is_a_product_with_complex_numbers_and_keeps_lengths(seed, D, T):
    torch.manual_seed(seed)
    x = torch.randn(T, D).double()
    turns = torch.polar(torch.ones(T, D // 2).double(), angles(T, D))
    product = torch.view_as_complex(x.unflatten(1, (-1, 2))) * turns
    torch.testing.assert_close(torch.view_as_real(product).flatten(1), rotated(x))
    torch.testing.assert_close(rotated(x).norm(dim=1), x.norm(dim=1))


@few
@given(seed=seeds)
def test_turned_values_would_carry_their_absolute_place_into_the_output(seed):
    torch.manual_seed(seed)
    x, before = torch.randn(5, 8).double(), torch.randn(3, 8).double()
    moved = rotated(torch.cat([before, x]))[3:]
    weights = torch.softmax(rotated(x) @ rotated(x).T, dim=1)
    torch.testing.assert_close(torch.softmax(moved @ moved.T, dim=1), weights)
    assert not torch.allclose(weights @ moved, weights @ rotated(x), atol=1e-3)


@few
@given(seeds, *[st.integers(1, 6)] * 3)
def test_learned_positions_are_the_same_in_both_libraries(seed, B, T, D):
    torch.manual_seed(seed)
    x, position = torch.randn(B, T, D), nn.Embedding(T + 2, D)
    ours = x + position.weight[:T]
    torch.testing.assert_close(x + position(torch.arange(T)), ours)
    layer = keras.layers.Embedding(T + 2, D)
    layer.build()
    layer.set_weights([position.weight.detach().numpy()])
    torch.testing.assert_close(x + layer(torch.arange(T)), ours)


def test_a_new_table_is_wide_in_pytorch_and_narrow_in_keras():
    torch.manual_seed(0)
    assert 0.9 < nn.Embedding(100, 100).weight.std() < 1.1
    layer = keras.layers.Embedding(100, 100)
    layer.build()
    assert 0.049 < abs(layer.get_weights()[0]).max() <= 0.05


@few
@given(seed=seeds)
def test_the_order_of_the_features_is_a_convention(seed):
    torch.manual_seed(seed)
    table, layer, order = sinusoidal(10, 8).float(), nn.Linear(8, 3), torch.randperm(8)
    other = nn.Linear(8, 3)
    with torch.no_grad():
        other.weight.copy_(layer.weight[:, order])
        other.bias.copy_(layer.bias)
    torch.testing.assert_close(other(table[:, order]), layer(table))


@few
@given(seed=seeds)
def test_concatenating_with_one_matrix_for_both_is_adding(seed):
    torch.manual_seed(seed)
    x, position, w = torch.randn(5, 8), torch.randn(5, 8), torch.randn(3, 8)
    both = torch.cat([x, position], dim=1) @ torch.cat([w, w], dim=1).T
    torch.testing.assert_close((x + position) @ w.T, both, atol=1e-5, rtol=1e-5)


@few
@given(seed=seeds, T=st.integers(1, 8))
def test_the_same_word_everywhere_gives_the_same_vector_everywhere(seed, T):
    torch.manual_seed(seed)
    x = torch.randn(1, 1, 8).expand(1, T, 8)
    mha, causal = (
        nn.MultiheadAttention(8, 2, batch_first=True),
        torch.ones(T, T).triu(1),
    )
    for mask in (None, causal.bool()):
        out, _ = mha(x, x, x, attn_mask=mask)
        torch.testing.assert_close(out, out[:, :1].expand(1, T, 8))


def test_a_buffer_that_is_not_persistent_is_not_saved():
    module = nn.Module()
    module.register_buffer("table", torch.zeros(3), persistent=False)
    assert not module.state_dict() and module.double().table.dtype == torch.float64


@few
@given(seed=seeds)
def test_a_causal_mask_tells_two_orders_apart(seed):
    torch.manual_seed(seed)
    x, flip = torch.randn(1, 3, 8), torch.tensor([2, 1, 0])
    mha, mask = nn.MultiheadAttention(8, 2, batch_first=True), torch.ones(3, 3).triu(1)
    out, _ = mha(x, x, x, attn_mask=mask.bool())
    flipped, _ = mha(x[:, flip], x[:, flip], x[:, flip], attn_mask=mask.bool())
    assert not torch.allclose(flipped[:, flip], out, atol=1e-4)
    # each word has the same vector in one place at most: where it sees the same words
    same = torch.isclose(flipped[:, flip], out, atol=1e-6).all(dim=2)
    assert same.sum() <= 1


@pytest.mark.parametrize("seed", range(5))
def test_two_blocks_find_the_order_with_a_causal_mask_and_without_one_do_not(seed):
    options = {"dropout": 0.0, "batch_first": True, "norm_first": True}
    for mask in (None, torch.ones(6, 6).triu(1).bool()):
        torch.manual_seed(seed)
        token, norm, out = nn.Embedding(4, 16), nn.LayerNorm(16), nn.Linear(16, 4)
        blocks = [nn.TransformerEncoderLayer(16, 2, 32, **options) for _ in range(2)]
        modules = nn.ModuleList([token, *blocks, norm, out])
        optimizer = torch.optim.Adam(modules.parameters(), lr=0.01)
        for _ in range(75):
            digits = torch.randint(0, 4, (64, 6))
            x = token(digits)
            for block in blocks:
                x = block(x, src_mask=mask)
            logits = out(norm(x[:, -1]))
            loss = nn.functional.cross_entropy(logits, digits[:, 0])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = (logits.argmax(dim=1) == digits[:, 0]).float().mean()
        assert right < 0.7 if mask is None else right > 0.95


@pytest.mark.parametrize("seed", range(5))
def test_an_unmasked_block_needs_positions_to_read_backwards(seed):
    rights = []
    for placed in (False, True):
        torch.manual_seed(seed)
        token, position = nn.Embedding(10, 32), nn.Embedding(8, 32)
        block = nn.TransformerEncoderLayer(32, 1, 64, dropout=0.0, batch_first=True)
        out = nn.Linear(32, 10)
        modules = nn.ModuleList([token, position, block, out])
        optimizer = torch.optim.Adam(modules.parameters(), lr=0.01)
        for _ in range(60):
            digits = torch.randint(0, 10, (64, 8))
            x = token(digits) + placed * position.weight
            logits, target = out(block(x)), digits.flip(1)
            loss = nn.functional.cross_entropy(logits.transpose(1, 2), target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        rights.append((logits.argmax(dim=2) == target).float().mean())
    assert rights[0] < 0.5 and rights[1] > 0.95


def test_in_keras_no_sum_with_positions_keeps_the_mask():
    ids = torch.tensor([[3, 4, 0, 0]])
    words = keras.layers.Embedding(10, 8, mask_zero=True)(ids)
    place = torch.zeros(1, 4, 8)
    mha = keras.layers.MultiHeadAttention(2, 4)
    sums = (
        words + place,
        keras.layers.Add()([words, place]),
        keras.ops.add(words, place),
    )
    for x, lost in ((words, False), *((x, True) for x in sums)):
        _, scores = mha(x, x, return_attention_scores=True)
        assert bool(scores[..., 2:].any()) == lost
