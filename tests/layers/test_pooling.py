"""What docs/layers/pooling.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)
sizes = st.tuples(st.integers(7, 12), st.integers(7, 12))  # H, W
windows = st.tuples(st.integers(1, 4), st.integers(1, 4))
strides = st.none() | st.tuples(st.integers(1, 3), st.integers(1, 3))
kinds = pytest.mark.parametrize("kind", ["max", "mean"])
TORCH = {"max": nn.MaxPool2d, "mean": nn.AvgPool2d}
KERAS = {"max": keras.layers.MaxPooling2D, "mean": keras.layers.AveragePooling2D}


def by_hand(kind, x, window, stride):
    windows = x.unfold(2, window[0], stride[0]).unfold(3, window[1], stride[1])
    return windows.amax((4, 5)) if kind == "max" else windows.mean((4, 5))


def in_keras(layer, x):
    return layer(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def same(x, window, stride, value):
    """Padded as Keras does: as little as it must, the odd one at the end."""
    pads = []
    for n, K, s in zip(x.shape[2:], window, stride):
        total = max((-(-n // s) - 1) * s + K - n, 0)
        pads = [total // 2, total - total // 2, *pads]
    return nn.functional.pad(x, pads, value=value)


@kinds
@few
@given(seeds, sizes, windows, strides)
def test_by_hand_pytorch_and_keras_give_the_same_numbers(
    kind, seed, size, window, stride
):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, *size)
    y = TORCH[kind](window, stride)(x)
    torch.testing.assert_close(y, by_hand(kind, x, window, stride or window))
    torch.testing.assert_close(in_keras(KERAS[kind](window, stride), x), y)
    formula = ((n - K) // s + 1 for n, K, s in zip(size, window, stride or window))
    assert y.shape[2:] == tuple(formula)


@few
@given(seeds, sizes, windows, strides)
def test_max_pooling_with_padding_sees_nothing_of_the_padding(
    seed, size, window, stride
):
    torch.manual_seed(seed)
    x, half = torch.randn(2, 3, *size) - 5, [K // 2 for K in window]
    y = nn.MaxPool2d(window, stride, padding=half)(x)
    pads = (half[1], half[1], half[0], half[0])
    padded = nn.functional.pad(x, pads, value=-torch.inf)
    torch.testing.assert_close(y, by_hand("max", padded, window, stride or window))


@few
@given(seeds, sizes, windows, strides)
def test_same_of_keras_is_a_max_over_what_is_there(seed, size, window, stride):
    torch.manual_seed(seed)
    x, stride = torch.randn(2, 3, *size) - 5, stride or window
    layer = keras.layers.MaxPooling2D(window, stride, padding="same")
    y = by_hand("max", same(x, window, stride, -torch.inf), window, stride)
    torch.testing.assert_close(in_keras(layer, x), y)
    assert y.shape[2:] == tuple(-(-n // s) for n, s in zip(size, stride))


def means_of_what_is_there(x, window, stride):
    sums = by_hand("mean", same(x, window, stride, 0.0), window, stride)
    there = same(torch.ones_like(x), window, stride, 0.0)
    return sums / by_hand("mean", there, window, stride)


@few
@given(seeds, sizes, windows, strides)
def test_same_of_keras_is_a_mean_of_what_is_there_if_both_ends_get_equally_many(
    seed, size, window, stride
):
    torch.manual_seed(seed)
    x, stride = torch.randn(2, 3, *size), stride or window
    pads = [
        max((-(-n // s) - 1) * s + K - n, 0) for n, K, s in zip(size, window, stride)
    ]
    assume(pads[0] % 2 == pads[1] % 2 == 0)
    layer = keras.layers.AveragePooling2D(window, stride, padding="same")
    torch.testing.assert_close(
        in_keras(layer, x), means_of_what_is_there(x, window, stride)
    )


def test_otherwise_keras_on_pytorch_repeats_the_last_number():
    """Fails once Keras has mended it: then shorten the page."""
    torch.manual_seed(0)
    x = torch.randn(1, 1, 8, 8)
    layer = keras.layers.AveragePooling2D(3, 2, padding="same")
    repeated = nn.functional.pad(x, (0, 1, 0, 1), mode="replicate")
    y = in_keras(layer, x)
    torch.testing.assert_close(y, nn.functional.avg_pool2d(repeated, 3, 2))
    means = means_of_what_is_there(x, (3, 3), (2, 2))
    assert not torch.allclose(y, means, atol=1e-2)


@few
@given(seeds, sizes, st.integers(2, 4))
def test_count_include_pad_counts_the_zeros(seed, size, K):
    torch.manual_seed(seed)
    x, p = torch.randn(2, 3, *size), K // 2
    padded, ones = (nn.functional.pad(v, [p] * 4) for v in (x, torch.ones_like(x)))
    with_zeros = by_hand("mean", padded, (K, K), (K, K))
    torch.testing.assert_close(nn.AvgPool2d(K, padding=p)(x), with_zeros)
    there = by_hand("mean", ones, (K, K), (K, K))
    torch.testing.assert_close(
        nn.AvgPool2d(K, padding=p, count_include_pad=False)(x), with_zeros / there
    )


@kinds
@few
@given(seeds, sizes)
def test_global_pooling_takes_the_whole_image(kind, seed, size):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, *size)
    pool, layer = {
        "max": (nn.AdaptiveMaxPool2d(1), keras.layers.GlobalMaxPooling2D()),
        "mean": (nn.AdaptiveAvgPool2d(1), keras.layers.GlobalAveragePooling2D()),
    }[kind]
    whole = x.amax((2, 3)) if kind == "max" else x.mean((2, 3))
    torch.testing.assert_close(pool(x).flatten(1), whole)
    torch.testing.assert_close(layer(x.permute(0, 2, 3, 1)), whole)


@kinds
@few
@given(seeds, st.integers(1, 4), st.integers(1, 3))
def test_a_shift_by_a_full_window_moves_the_output_along(kind, seed, K, number):
    torch.manual_seed(seed)
    x = torch.randn(1, 2, 12 * K, 12 * K)
    pool = TORCH[kind](K)
    moved = pool(x.roll(number * K, dims=3))
    torch.testing.assert_close(moved, pool(x).roll(number, dims=3))


@few
@given(seeds, st.integers(1, 11))
def test_a_global_maximum_does_not_change_with_a_shift(seed, shift):
    torch.manual_seed(seed)
    x, pool = torch.randn(1, 2, 12, 12), nn.AdaptiveMaxPool2d(1)
    assert pool(x.roll(shift, dims=3)).equal(pool(x))
    assert not nn.MaxPool2d(2)(x.roll(1, dims=3)).equal(nn.MaxPool2d(2)(x))


def test_channels_are_pooled_each_by_itself():
    torch.manual_seed(0)
    x, pool = torch.randn(2, 3, 8, 8), nn.MaxPool2d(2)
    alone = torch.cat([pool(channel) for channel in x.split(1, dim=1)], dim=1)
    assert pool(x).equal(alone)


def test_the_defaults_of_both():
    assert KERAS["max"]().pool_size == (2, 2)
    with pytest.raises(TypeError):
        KERAS["mean"]()
    for kind in ("max", "mean"):
        assert KERAS[kind](3).strides == (3, 3) and TORCH[kind](3).stride == 3
        with pytest.raises(TypeError):
            TORCH[kind]()
    assert nn.MaxPool2d(2, dilation=2)(torch.zeros(1, 1, 5, 5)).shape == (1, 1, 2, 2)


def test_padding_is_half_the_window_at_most():
    with pytest.raises(RuntimeError, match="at most half"):
        nn.MaxPool2d(3, padding=2)(torch.zeros(1, 1, 8, 8))


def test_max_pooling_1d_of_keras_pools_the_steps():
    x = torch.tensor([[[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0]]])
    y = keras.layers.MaxPooling1D(2)(x)
    assert y.tolist() == [[[2.0, 20.0], [4.0, 40.0]]]


def test_keras_on_pytorch_cuts_the_mean_of_whole_numbers_off_too():
    x = torch.tensor([[[0], [1], [7], [8]]])
    assert keras.layers.AveragePooling1D(2)(x).flatten().tolist() == [0, 7]


@few
@given(seeds, st.integers(1, 3))
def test_a_depthwise_convolution_with_equal_weights_is_an_average_pooling(seed, K):
    torch.manual_seed(seed)
    conv = nn.Conv2d(3, 3, K, stride=K, groups=3, bias=False)
    nn.init.constant_(conv.weight, 1 / K**2)
    x = torch.randn(2, 3, 9, 9)
    torch.testing.assert_close(conv(x), nn.AvgPool2d(K)(x))


def test_the_shape_of_check_yourself():
    assert nn.MaxPool2d(4)(torch.zeros(8, 16, 30, 30)).shape == (8, 16, 7, 7)


@few
@given(sizes)
def test_behind_global_pooling_images_may_have_any_size(size):
    model = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3, 4))
    assert model(torch.zeros(2, 3, *size)).shape == (2, 4)
