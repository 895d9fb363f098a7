"""What docs/layers/embedding.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=20, deadline=None)


def to_numpy(x):
    return keras.ops.convert_to_numpy(x)


def keras_embedding(table, **options):
    layer = keras.layers.Embedding(*table.shape, **options)
    layer.build((None, None))
    layer.set_weights([table.detach().numpy()])
    return layer


@settings(max_examples=40, deadline=None)
@given(
    seeds,
    st.integers(1, 9),
    st.integers(1, 5),
    st.lists(st.integers(1, 4), min_size=1, max_size=3),
    st.booleans(),
    st.booleans(),
    st.sampled_from([torch.int64, torch.int32]),
    st.booleans(),
)
def test_three_ways_give_one_number_and_one_gradient(
    seed, V, D, shape, padded, sparse, dtype, training
):
    torch.manual_seed(seed)
    options = {"padding_idx": 0 if padded else None, "sparse": sparse}
    embedding = nn.Embedding(V, D, **options).train(training)
    ids = torch.randint(0, V, shape, dtype=dtype)
    table = embedding.weight.detach().clone().requires_grad_()
    by_hand = nn.functional.one_hot(ids.long(), V).float() @ table
    out = embedding(ids)
    layer = keras_embedding(table, mask_zero=padded)
    in_keras = layer(ids.numpy(), training=training)
    torch.testing.assert_close(out, by_hand)
    np.testing.assert_allclose(to_numpy(in_keras), by_hand.detach(), atol=1e-6)

    weight = torch.randn_like(out)
    for result in (out, by_hand, in_keras):
        (result * weight).sum().backward()
    gradient = embedding.weight.grad.to_dense() if sparse else embedding.weight.grad
    torch.testing.assert_close(layer.embeddings.value.grad, table.grad)
    if padded:  # only PyTorch keeps the row of the padding still
        assert not gradient[0].any()
        table.grad[0] = 0.0
    torch.testing.assert_close(gradient, table.grad)


@few
@given(seeds, st.integers(1, 4), st.integers(1, 6), st.integers(1, 4))
def test_the_mean_over_real_words_is_the_same_in_three_ways(seed, B, T, D):
    torch.manual_seed(seed)
    embedding = nn.Embedding(6, D, padding_idx=0)
    ids = torch.randint(0, 6, (B, T))
    ids[:, 0] = 3  # at least one real word in each
    mask = (ids != 0).unsqueeze(2)
    by_hand = (embedding(ids) * mask).sum(dim=1) / mask.sum(dim=1)
    bag = nn.EmbeddingBag.from_pretrained(embedding.weight, mode="mean", padding_idx=0)
    torch.testing.assert_close(bag(ids), by_hand)
    layer = keras_embedding(embedding.weight, mask_zero=True)
    mean = keras.layers.GlobalAveragePooling1D()(layer(ids.numpy()))
    np.testing.assert_allclose(to_numpy(mean), by_hand.detach(), atol=1e-6)


@few
@given(seeds)
def test_the_starts_are_a_normal_spread_and_a_narrow_uniform_one(seed):
    torch.manual_seed(seed)
    assert abs(nn.Embedding(500, 20).weight.std() - 1) < 0.05
    layer = keras.layers.Embedding(500, 20)
    layer.build((None, None))
    numbers = np.abs(to_numpy(layer.embeddings))
    assert 0.049 < numbers.max() <= 0.05
    assert abs(numbers.mean() - 0.025) < 0.001


@few
@given(seeds)
def test_a_row_that_was_not_looked_up_has_no_gradient(seed):
    torch.manual_seed(seed)
    embedding, ids = nn.Embedding(1000, 3), torch.randint(0, 1000, (50,))
    (embedding(ids) * torch.randn(50, 3)).sum().backward()
    rows = embedding.weight.grad.any(dim=1).nonzero().flatten()
    assert rows.tolist() == sorted(set(ids.tolist()))


def test_a_word_used_three_times_gets_three_gradients():
    embedding = nn.Embedding(5, 2)
    embedding(torch.tensor([4, 4, 0, 4])).sum().backward()
    assert embedding.weight.grad[4].tolist() == [3.0, 3.0]


def test_the_mask_of_keras_does_not_stop_the_row_from_learning():
    layer = keras_embedding(torch.randn(5, 2), mask_zero=True)
    layer(np.array([[1, 0]])).sum().backward()
    assert layer.embeddings.value.grad[0].all()


def test_from_pretrained_keeps_the_row_of_the_padding_as_it_is():
    table = torch.ones(4, 2)
    embedding = nn.Embedding.from_pretrained(table, padding_idx=0)
    assert embedding(torch.tensor([0])).tolist() == [[1.0, 1.0]]


def test_a_negative_number_raises_in_pytorch_and_one_too_large_in_both():
    embedding = nn.Embedding(4, 2)
    for number in (-1, 4):
        with pytest.raises(IndexError, match="out of range"):
            embedding(torch.tensor([number]))
    with pytest.raises(IndexError, match="out of range"):
        keras_embedding(embedding.weight)(np.array([4]))


def test_ten_thousand_words_of_three_hundred_numbers_are_three_million():
    embedding = nn.Embedding(10_000, 300)
    assert sum(p.numel() for p in embedding.parameters()) == 3_000_000
    assert keras_embedding(embedding.weight).count_params() == 3_000_000


def test_a_one_hot_vector_turns_back_into_its_number():
    ids = torch.tensor([3, 1])
    assert nn.functional.one_hot(ids, 5).argmax(dim=1).equal(ids)


def test_the_start_of_pytorch_outweighs_a_positional_encoding_that_of_keras_does_not():
    torch.manual_seed(0)
    angles = torch.arange(50.0)[:, None] / 10_000 ** (torch.arange(32) / 32)
    encoding = torch.cat([angles.sin(), angles.cos()], dim=1)  # (T, 64)
    layer = keras.layers.Embedding(100, 64)
    layer.build((None, None))
    in_torch, in_keras = nn.Embedding(100, 64).weight, layer.embeddings.value
    lengths = [t.norm(dim=1).mean() for t in (in_torch, encoding, in_keras)]
    assert lengths[0] > 1.2 * lengths[1] > 20 * lengths[2]
