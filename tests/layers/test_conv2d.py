"""What docs/layers/conv2d.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.signal import convolve2d, correlate2d
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)
shapes = st.tuples(
    st.integers(1, 2), st.integers(1, 3), st.integers(1, 3)
)  # N, C, C_out
sizes = st.tuples(st.integers(9, 14), st.integers(9, 14))  # H, W
pairs = st.tuples(st.integers(1, 4), st.integers(1, 4))
steps = st.tuples(st.integers(1, 3), st.integers(1, 3))
ones = st.just((1, 1))
# Keras has no stride together with a dilation
windows = st.tuples(pairs, steps, ones) | st.tuples(pairs, ones, steps)


def size(n, K, s, d, p=0):
    """The formula of the page."""
    return (n + 2 * p - d * (K - 1) - 1) // s + 1


def by_hand(conv, x):
    """Each window, cut out with its dilation, times the weights."""
    (K, J), (s, r), (d, e) = conv.kernel_size, conv.stride, conv.dilation
    p, q = conv.padding
    x = nn.functional.pad(x, (q, q, p, p))
    H, W = size(x.shape[2], K, s, d), size(x.shape[3], J, r, e)
    y = x.new_zeros(len(x), conv.out_channels, H, W)
    each = conv.out_channels // conv.groups
    for g, part in enumerate(x.chunk(conv.groups, dim=1)):
        w = conv.weight[g * each : (g + 1) * each]
        for i in range(H):
            for j in range(W):
                top, left = s * i, r * j
                window = part[
                    :,
                    :,
                    top : top + d * (K - 1) + 1 : d,
                    left : left + e * (J - 1) + 1 : e,
                ]
                y[:, g * each : (g + 1) * each, i, j] = torch.einsum(
                    "ncuv,ocuv->no", window, w
                )
    return y if conv.bias is None else y + conv.bias[:, None, None]


def to_keras(conv, padding="valid"):
    """Conv2D with the weights of the nn.Conv2d."""
    bias = conv.bias is not None
    layer = keras.layers.Conv2D(
        conv.out_channels,
        conv.kernel_size,
        strides=conv.stride,
        dilation_rate=conv.dilation,
        groups=conv.groups,
        padding=padding,
        use_bias=bias,
    )
    layer.build((None, None, None, conv.in_channels))
    weights = [conv.weight.permute(2, 3, 1, 0)] + [conv.bias] * bias
    layer.set_weights([w.detach().numpy() for w in weights])
    return layer


def assert_same(layer, x, y):
    theirs = layer(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
    torch.testing.assert_close(theirs, y, atol=1e-5, rtol=1e-5)


@few
@given(seeds, shapes, sizes, windows, pairs, st.booleans(), st.integers(1, 2))
def test_by_hand_conv2d_and_keras_give_the_same_numbers(
    seed, shape, HW, window, padding, bias, groups
):
    torch.manual_seed(seed)
    N, C, C_out = shape
    K, s, d = window
    options = {"stride": s, "dilation": d, "padding": padding, "groups": groups}
    conv = nn.Conv2d(C * groups, C_out * groups, K, bias=bias, **options)
    x = torch.randn(N, C * groups, *HW)
    y = conv(x)
    torch.testing.assert_close(y, by_hand(conv, x), atol=1e-5, rtol=1e-5)
    assert y.shape[2:] == tuple(map(size, HW, K, s, d, padding))
    rim = keras.layers.ZeroPadding2D(padding)
    assert_same(keras.Sequential([rim, to_keras(conv)]), x, y)


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 60),
    st.integers(1, 7),
    st.integers(1, 4),
    st.integers(1, 3),
    st.integers(0, 4),
)
def test_height_and_width_follow_the_formula(n, K, s, d, p):
    conv = nn.Conv2d(1, 1, K, stride=s, dilation=d, padding=p)
    if n + 2 * p < d * (K - 1) + 1:  # the smallest image that the page speaks of
        with pytest.raises(RuntimeError, match="greater than actual input size"):
            conv(torch.zeros(1, 1, n, n))
    else:
        assert conv(torch.zeros(1, 1, n, n)).shape[2] == size(n, K, s, d, p)


@few
@given(seeds, shapes, sizes, windows)
def test_same_of_keras_pads_the_odd_one_at_the_end(seed, shape, HW, window):
    torch.manual_seed(seed)
    N, C, C_out = shape
    conv, x = (
        nn.Conv2d(C, C_out, *window[:2], dilation=window[2]),
        torch.randn(N, C, *HW),
    )
    pads = []
    for n, K, s, d in zip(HW, *window):
        total = max((-(-n // s) - 1) * s + d * (K - 1) + 1 - n, 0)
        pads = [total // 2, total - total // 2, *pads]
    y = conv(nn.functional.pad(x, pads))
    assert y.shape[2:] == tuple(-(-n // s) for n, s in zip(HW, window[1]))
    assert_same(to_keras(conv, "same"), x, y)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")
@few
@given(seeds, sizes, pairs, steps)
def test_same_of_pytorch_is_same_of_keras_at_stride_1(seed, HW, K, d):
    torch.manual_seed(seed)
    conv, x = nn.Conv2d(2, 3, K, dilation=d, padding="same"), torch.randn(1, 2, *HW)
    assert_same(to_keras(conv, "same"), x, conv(x))


def test_keras_has_no_stride_with_a_dilation():
    with pytest.raises(ValueError, match="not supported in conjunction"):
        keras.layers.Conv2D(1, 3, strides=2, dilation_rate=2)(np.zeros((1, 9, 9, 1)))


@few
@given(seeds, st.integers(1, 4), st.integers(1, 3), st.booleans())
def test_depthwise_is_as_many_groups_as_channels(seed, C, multiplier, bias):
    torch.manual_seed(seed)
    conv = nn.Conv2d(C, C * multiplier, 3, groups=C, bias=bias)
    layer = keras.layers.DepthwiseConv2D(3, depth_multiplier=multiplier, use_bias=bias)
    layer.build((None, None, None, C))
    w = conv.weight.reshape(C, multiplier, 3, 3).permute(2, 3, 0, 1)
    layer.set_weights([v.detach().numpy() for v in [w] + [conv.bias] * bias])
    x = torch.randn(2, C, 6, 7)
    assert_same(layer, x, conv(x))


@few
@given(seeds, sizes, pairs)
def test_conv2d_is_a_cross_correlation(seed, HW, K):
    torch.manual_seed(seed)
    x, w = torch.randn(HW).double(), torch.randn(K).double()
    y = nn.functional.conv2d(x[None, None], w[None, None])[0, 0].numpy()
    np.testing.assert_allclose(y, correlate2d(x, w, mode="valid"), atol=1e-12)
    flipped = convolve2d(x, w.flip(0, 1), mode="valid")
    np.testing.assert_allclose(y, flipped, atol=1e-12)
    layer = to_keras_of(w.float())
    theirs = layer(x.float()[None, :, :, None])[0, :, :, 0].detach().numpy()
    np.testing.assert_allclose(theirs, y, atol=1e-4)


def to_keras_of(w):
    conv = nn.Conv2d(1, 1, w.shape, bias=False)
    conv.load_state_dict({"weight": w[None, None]})
    return to_keras(conv)


@few
@given(seeds, st.integers(1, 5), st.integers(1, 5))
def test_what_moves_in_the_input_moves_in_the_output(seed, down, right):
    torch.manual_seed(seed)
    conv, x = nn.Conv2d(2, 3, 3), torch.randn(1, 2, 12, 12)
    moved = conv(x[:, :, down:, right:])
    torch.testing.assert_close(moved, conv(x)[:, :, down:, right:])


layers = st.lists(
    st.tuples(st.integers(1, 4), st.integers(1, 2), st.integers(1, 2)),
    min_size=1,
    max_size=4,
)


@few
@given(layers)
def test_the_receptive_field_follows_the_formula(layers):
    torch.manual_seed(0)
    field, step, convs = 1, 1, []
    for K, s, d in layers:
        convs.append(nn.Conv2d(1, 1, K, stride=s, dilation=d))
        convs[-1].weight.data.abs_()  # no two ways that cancel
        field, step = field + d * (K - 1) * step, step * s
    x = torch.randn(1, 1, field + 5, field + 5, requires_grad=True)
    nn.Sequential(*convs)(x)[0, 0, 0, 0].backward()
    for dim in (0, 1):
        seen = x.grad[0, 0].any(dim=dim).nonzero()
        assert seen.max() - seen.min() + 1 == field


@few
@given(seeds, st.integers(1, 4), st.integers(1, 4), st.integers(1, 4))
def test_a_flatten_of_keras_can_be_undone_in_either_place(seed, H, W, C):
    torch.manual_seed(seed)
    maps = torch.randn(2, C, H, W)
    flat = keras.layers.Flatten()(maps.permute(0, 2, 3, 1))
    assert flat.equal(maps.permute(0, 2, 3, 1).flatten(1))  # the other way of the page
    order = torch.arange(H * W * C).reshape(H, W, C).permute(2, 0, 1).flatten()
    assert maps.flatten(1).equal(flat[:, order])


@settings(max_examples=5, deadline=None)
@given(seeds)
def test_the_two_start_within_other_bounds(seed):
    keras.utils.set_random_seed(seed)
    C, C_out, K = 10, 40, 3
    conv = nn.Conv2d(C, C_out, K)
    bound = (C * K**2) ** -0.5
    assert 0.95 * bound < conv.weight.abs().max() <= bound
    assert 0.7 * bound < conv.bias.abs().max() <= bound
    layer = keras.layers.Conv2D(C_out, K)
    layer.build((None, None, None, C))
    kernel, bias = layer.get_weights()
    bound = (6 / ((C + C_out) * K**2)) ** 0.5
    assert 0.95 * bound < np.abs(kernel).max() <= bound and not bias.any()


@few
@given(seeds, st.integers(1, 4), st.integers(1, 4))
def test_a_convolution_with_kernel_1_is_a_dense_layer_at_each_pixel(seed, C, H):
    torch.manual_seed(seed)
    conv, x = nn.Conv2d(C, H, kernel_size=1), torch.randn(2, C, 5, 6)
    dense = nn.Linear(C, H)
    dense.load_state_dict({"weight": conv.weight[:, :, 0, 0], "bias": conv.bias})
    torch.testing.assert_close(
        conv(x), dense(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
    )


def test_groups_must_divide_the_channels_that_come_out_too():
    with pytest.raises(ValueError, match="out_channels must be divisible"):
        nn.Conv2d(4, 7, 3, groups=2)


def test_three_axes_are_one_image():
    torch.manual_seed(0)
    conv, x = nn.Conv2d(3, 8, 3), torch.randn(3, 9, 9)
    torch.testing.assert_close(conv(x), conv(x[None])[0])
    with pytest.raises(ValueError, match="min_ndim=4"):
        keras.layers.Conv2D(8, 3)(x)


def test_the_numbers_of_check_yourself():
    conv = nn.Conv2d(3, 8, kernel_size=3)
    assert sum(p.numel() for p in conv.parameters()) == 8 * 3 * 3 * 3 + 8 == 224
    assert conv(torch.zeros(1, 3, 64, 64)).shape == (1, 8, 62, 62)
    two = nn.Sequential(nn.Conv2d(1, 1, 3, bias=False), nn.Conv2d(1, 1, 3, bias=False))
    assert sum(p.numel() for p in two.parameters()) == 18
    assert two(torch.zeros(1, 1, 5, 5)).shape == (1, 1, 1, 1)


@few
@given(sizes, st.integers(1, 2))
def test_padding_1_keeps_the_size_and_a_stride_of_2_halves_it(HW, s):
    y = nn.Conv2d(1, 1, 3, padding=1, stride=s)(torch.zeros(1, 1, *HW))
    assert y.shape[2:] == tuple(-(-n // s) for n in HW)
    assume(s == 1)
    assert y.shape[2:] == HW
