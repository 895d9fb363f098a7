"""What docs/layers/dense.md claims beyond what its snippets print."""

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
size = st.integers(1, 6)
axes = st.lists(st.integers(1, 4), min_size=1, max_size=3).map(tuple)  # before the last
some = settings(max_examples=15, deadline=None)
activations = {
    None: nn.Identity(),
    "relu": nn.ReLU(),
    "tanh": nn.Tanh(),
    "sigmoid": nn.Sigmoid(),
    "softmax": nn.Softmax(dim=-1),
    "gelu": nn.GELU(approximate="none"),
}


def to_keras(linear, activation=None, dtype="float32"):
    """A Dense layer with the weights of the nn.Linear."""
    out, features = linear.weight.shape
    bias = linear.bias is not None
    layer = keras.layers.Dense(out, activation=activation, use_bias=bias, dtype=dtype)
    layer.build((None, features))
    weights = [linear.weight.T] + [linear.bias] * bias
    layer.set_weights([w.detach().numpy() for w in weights])
    return layer


@pytest.mark.filterwarnings("ignore:You are using a softmax over axis -1")
@pytest.mark.parametrize("activation", activations)
@some
@given(seeds, axes, size, size, st.booleans())
def test_by_hand_linear_and_dense_give_the_same_numbers(
    activation, seed, axes, D, H, bias
):
    torch.manual_seed(seed)
    linear, x = nn.Linear(D, H, bias=bias), torch.randn(*axes, D)
    by_hand = torch.einsum("...d,hd->...h", x, linear.weight)
    by_hand = by_hand + linear.bias if bias else by_hand
    torch.testing.assert_close(linear(x), by_hand)
    bend = activations[activation]
    dense = to_keras(linear, activation)
    torch.testing.assert_close(dense(x), bend(linear(x)), atol=1e-5, rtol=1e-5)
    assert dense(x).shape == (*axes, H)


def test_keras_multiplies_in_float32_even_if_the_layer_is_float64():
    """Fails once Keras has mended it: then shorten the page."""
    torch.manual_seed(0)
    linear, x = nn.Linear(5, 4, bias=False).double(), torch.randn(3, 5).double()
    torch.testing.assert_close(linear(x), torch.einsum("nd,hd->nh", x, linear.weight))
    dense = to_keras(linear, dtype="float64")
    assert dense.kernel.dtype == "float64" and dense(x).dtype == torch.float32
    gap = (dense(x) - linear(x)).abs().max()
    assert 1e-12 < gap < 1e-6


@some
@given(seeds, size, size)
def test_linear_needs_no_batch_and_dense_does(seed, D, H):
    torch.manual_seed(seed)
    linear, x = nn.Linear(D, H), torch.randn(D)
    torch.testing.assert_close(linear(x), linear(x[None])[0])
    dense = to_keras(linear)
    with pytest.raises(ValueError, match="min_ndim=2"):
        dense(x.numpy())
    np.testing.assert_allclose(
        keras.ops.convert_to_numpy(dense(x[None].numpy()))[0],
        linear(x).detach(),
        atol=1e-5,
    )


@some
@given(seeds, size, size, st.floats(-2, 3))
def test_what_was_straight_stays_straight(seed, D, H, t):
    torch.manual_seed(seed)
    linear, (a, b) = nn.Linear(D, H).double(), torch.randn(2, D).double()
    between = linear((1 - t) * a + t * b)
    torch.testing.assert_close(between, (1 - t) * linear(a) + t * linear(b))


@some
@given(size, size)
def test_a_dense_layer_has_h_times_d_plus_one_parameters(D, H):
    linear = nn.Linear(D, H)
    assert sum(p.numel() for p in linear.parameters()) == H * (D + 1)
    assert to_keras(linear).count_params() == H * (D + 1)


def test_the_counts_of_check_yourself():
    def count(layer):
        return sum(p.numel() for p in layer.parameters())

    assert count(nn.Linear(784, 10)) == 7850
    assert count(nn.Linear(784, 10, bias=False)) == 7840
    assert nn.Linear(5, 2)(torch.zeros(8, 3, 5)).shape == (8, 3, 2)


@settings(max_examples=10, deadline=None)
@given(seeds, st.integers(20, 60), st.integers(50, 90))
def test_the_two_start_within_other_bounds(seed, D, H):
    keras.utils.set_random_seed(seed)
    linear = nn.Linear(D, H)
    for numbers in (linear.weight, linear.bias):
        assert 0.8 / D**0.5 < numbers.abs().max() <= 1 / D**0.5
    dense = keras.layers.Dense(H)
    dense.build((None, D))
    kernel, bias = dense.get_weights()
    bound = (6 / (D + H)) ** 0.5
    assert 0.95 * bound < np.abs(kernel).max() <= bound
    assert not bias.any()
    nn.init.xavier_uniform_(linear.weight)  # the cure on the page
    assert 0.95 * bound < linear.weight.abs().max() <= bound


def test_dense_has_no_activation_unless_told():
    x = -np.ones((1, 2), dtype="float32")
    dense = keras.layers.Dense(1, kernel_initializer="ones")
    assert keras.ops.convert_to_numpy(dense(x)) == [[-2]]


@some
@given(seeds, st.integers(1, 4), st.integers(1, 5), size, size)
def test_each_step_of_a_sequence_goes_through_by_itself(seed, B, T, D, H):
    torch.manual_seed(seed)
    linear, x = nn.Linear(D, H), torch.randn(B, T, D)
    steps = torch.stack([linear(step) for step in x.unbind(dim=1)], dim=1)
    torch.testing.assert_close(linear(x), steps)


def test_whole_numbers_fail_in_pytorch_and_keras_casts_them():
    x = torch.arange(6).reshape(2, 3)
    with pytest.raises(RuntimeError, match="same dtype"):
        nn.Linear(3, 2)(x)
    for values in (x.numpy(), x.double().numpy()):
        out = keras.layers.Dense(2)(values)
        assert keras.ops.convert_to_numpy(out).dtype == "float32"


def test_a_flatten_that_mixes_the_examples_is_noticed_by_the_loss():
    logits, labels = torch.zeros(16, 10), torch.zeros(8, dtype=torch.long)
    with pytest.raises(ValueError, match="Expected input batch_size"):
        nn.functional.cross_entropy(logits, labels)


def test_conv1d_is_a_dense_layer_with_most_weights_zero_and_the_others_shared():
    torch.manual_seed(0)
    conv = nn.Conv1d(1, 1, 3, bias=False)
    matrix = conv(torch.eye(10)[:, None])[:, 0].T  # (8, 10): output by input
    x = torch.randn(4, 10)
    torch.testing.assert_close(conv(x[:, None])[:, 0], x @ matrix.T)
    assert (matrix == 0).sum() == 80 - 24 and len(matrix[matrix != 0].unique()) == 3
