"""What docs/layers/conv1d.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)
shapes = st.tuples(
    st.integers(1, 3), st.integers(1, 3), st.integers(1, 3)
)  # N, C, C_out
windows = st.fixed_dictionaries(
    {
        "kernel_size": st.integers(1, 5),
        "stride": st.integers(1, 3),
        "dilation": st.integers(1, 3),
    }
)


def length(L, kernel_size, stride=1, dilation=1, padding=0):
    """The formula of the page."""
    return (L + 2 * padding - dilation * (kernel_size - 1) - 1) // stride + 1


def by_hand(conv, x):
    """The sum of the page, term by term; conv.padding in front and behind."""
    (K,), (s,), (d,), (p,) = conv.kernel_size, conv.stride, conv.dilation, conv.padding
    x = torch.cat([x.new_zeros(*x.shape[:2], p), x, x.new_zeros(*x.shape[:2], p)], 2)
    groups = []
    for part, w in zip(x.chunk(conv.groups, 1), conv.weight.chunk(conv.groups)):
        steps = [
            sum(part[:, :, s * t + d * k] @ w[:, :, k].T for k in range(K))
            for t in range(length(x.shape[2], K, s, d))
        ]
        groups.append(torch.stack(steps, dim=2))
    y = torch.cat(groups, dim=1)
    return y if conv.bias is None else y + conv.bias[:, None]


def to_keras(conv, padding):
    """Conv1D with the weights of the nn.Conv1d."""
    layer = keras.layers.Conv1D(
        conv.out_channels,
        conv.kernel_size[0],
        strides=conv.stride[0],
        dilation_rate=conv.dilation[0],
        groups=conv.groups,
        padding=padding,
        use_bias=conv.bias is not None,
    )
    layer.build((None, None, conv.in_channels))
    weights = [conv.weight.permute(2, 1, 0)] + [conv.bias] * (conv.bias is not None)
    layer.set_weights([w.detach().numpy() for w in weights])
    return layer


def assert_same(layer, x, y):
    theirs = keras.ops.convert_to_numpy(layer(x.transpose(1, 2))).transpose(0, 2, 1)
    np.testing.assert_allclose(theirs, y.detach().numpy(), atol=1e-5)


@few
@given(seeds, shapes, windows, st.integers(0, 3), st.booleans(), st.integers(1, 2))
def test_by_hand_conv1d_and_keras_give_the_same_numbers(
    seed, shape, window, padding, bias, groups
):
    torch.manual_seed(seed)
    N, C, C_out = shape
    conv = nn.Conv1d(
        C * groups, C_out * groups, **window, padding=padding, bias=bias, groups=groups
    )
    x = torch.randn(N, C * groups, 17)
    y = conv(x)
    torch.testing.assert_close(y, by_hand(conv, x))
    assert y.shape[2] == length(17, **window, padding=padding)
    assume(window["stride"] == 1 or window["dilation"] == 1)
    padded = nn.functional.pad(x, (padding, padding))  # Keras' "valid" has no number
    assert_same(to_keras(conv, "valid"), padded, y)


@few
@given(seeds, shapes, windows, st.integers(6, 12))
def test_same_of_keras_pads_the_odd_one_at_the_end(seed, shape, window, L):
    torch.manual_seed(seed)
    assume(window["stride"] == 1 or window["dilation"] == 1)
    N, C, C_out = shape
    conv, x = nn.Conv1d(C, C_out, **window), torch.randn(N, C, L)
    K, s, d = (window[name] for name in ("kernel_size", "stride", "dilation"))
    total = max((-(-L // s) - 1) * s + d * (K - 1) + 1 - L, 0)
    y = conv(nn.functional.pad(x, (total // 2, total - total // 2)))
    assert y.shape[2] == -(-L // s)
    assert_same(to_keras(conv, "same"), x, y)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")
@few
@given(seeds, st.integers(1, 5), st.integers(1, 3))
def test_same_of_pytorch_is_same_of_keras_at_stride_1(seed, K, d):
    torch.manual_seed(seed)
    conv, x = nn.Conv1d(2, 3, K, dilation=d, padding="same"), torch.randn(2, 2, 11)
    assert_same(to_keras(conv, "same"), x, conv(x))


@few
@given(seeds, shapes, windows)
def test_causal_of_keras_is_zeros_in_front(seed, shape, window):
    torch.manual_seed(seed)
    assume(window["stride"] == 1 or window["dilation"] == 1)
    N, C, C_out = shape
    conv, x = nn.Conv1d(C, C_out, **window), torch.randn(N, C, 11)
    K, s, d = (window[name] for name in ("kernel_size", "stride", "dilation"))
    y = conv(nn.functional.pad(x, (d * (K - 1), 0)))
    assert y.shape[2] == -(-11 // s)
    assert_same(to_keras(conv, "causal"), x, y)


@few
@given(seeds, st.integers(0, 10), st.integers(1, 4), st.integers(1, 3))
def test_a_causal_convolution_does_not_see_what_comes_later(seed, t, K, d):
    torch.manual_seed(seed)
    causal = nn.Sequential(
        nn.ConstantPad1d((d * (K - 1), 0), 0.0), nn.Conv1d(1, 1, K, dilation=d)
    )
    x = torch.randn(1, 1, 11, requires_grad=True)
    causal(x)[0, 0, t].backward()
    assert not x.grad[0, 0, t + 1 :].any() and x.grad[0, 0, t]


def test_keras_has_no_stride_with_a_dilation():
    with pytest.raises(ValueError, match="not supported in conjunction"):
        keras.layers.Conv1D(1, 3, strides=2, dilation_rate=2)(np.zeros((1, 9, 1)))


@few
@given(seeds, st.integers(1, 8))
def test_what_moves_in_the_input_moves_in_the_output(seed, shift):
    torch.manual_seed(seed)
    conv, x = nn.Conv1d(2, 3, 3), torch.randn(1, 2, 30)
    moved = conv(x[:, :, shift:])
    torch.testing.assert_close(moved, conv(x)[:, :, shift:])


@few
@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(1, 3)), min_size=1, max_size=4)
)
def test_each_layer_adds_its_dilation_times_its_other_weights(layers):
    torch.manual_seed(0)
    convs = [nn.Conv1d(1, 1, K, dilation=d) for K, d in layers]
    for conv in convs:
        conv.weight.data.abs_()  # no two ways that cancel
    x = torch.randn(1, 1, 60, requires_grad=True)
    nn.Sequential(*convs)(x)[0, 0, 5].backward()
    seen = x.grad[0, 0].nonzero().flatten()
    assert seen.max() - seen.min() + 1 == 1 + sum(d * (K - 1) for K, d in layers)


@settings(max_examples=5, deadline=None)
@given(seeds)
def test_the_two_start_within_other_bounds(seed):
    keras.utils.set_random_seed(seed)
    C, C_out, K = 20, 40, 5
    conv = nn.Conv1d(C, C_out, K)
    bound = (C * K) ** -0.5
    assert 0.95 * bound < conv.weight.abs().max() <= bound
    assert 0.7 * bound < conv.bias.abs().max() <= bound
    layer = keras.layers.Conv1D(C_out, K)
    layer.build((None, None, C))
    kernel, bias = layer.get_weights()
    bound = (6 / ((C + C_out) * K)) ** 0.5
    assert 0.95 * bound < np.abs(kernel).max() <= bound and not bias.any()


def test_where_the_length_equals_the_channels_there_is_no_error():
    assert nn.Conv1d(5, 8, 3)(torch.zeros(4, 5, 5)).shape == (4, 8, 3)


def test_the_numbers_of_check_yourself():
    conv = nn.Conv1d(6, 10, kernel_size=5)
    assert sum(p.numel() for p in conv.parameters()) == 310
    assert conv(torch.zeros(32, 6, 100)).shape == (32, 10, 96)
    assert 1 + sum(2**layer for layer in range(10)) == 1024


@few
@given(seeds, st.integers(1, 4), st.integers(1, 4))
def test_a_convolution_with_kernel_1_is_a_dense_layer_at_each_step(seed, C, H):
    torch.manual_seed(seed)
    conv, x = nn.Conv1d(C, H, kernel_size=1), torch.randn(2, C, 7)
    dense = nn.Linear(C, H)
    dense.load_state_dict({"weight": conv.weight[:, :, 0], "bias": conv.bias})
    torch.testing.assert_close(conv(x), dense(x.transpose(1, 2)).transpose(1, 2))
