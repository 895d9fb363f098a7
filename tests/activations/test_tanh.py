"""What docs/activations/tanh.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import warnings

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

numbers = st.floats(-15, 15)


def double(value):
    return torch.tensor(value, dtype=torch.double)


def slope(function, x):
    x = double(x).requires_grad_()
    return torch.autograd.grad(function(x), x)[0]


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_by_hand_torch_and_keras_give_the_same_numbers(seed):
    torch.manual_seed(seed)
    x = 3 * torch.randn(4, 3)
    by_hand = (x.exp() - (-x).exp()) / (x.exp() + (-x).exp())
    for tanh in (torch.tanh, F.tanh, nn.Tanh()):
        torch.testing.assert_close(tanh(x), by_hand, atol=1e-5, rtol=1e-5)
    for tanh in (keras.ops.tanh, keras.activations.tanh):
        ours = keras.ops.convert_to_numpy(tanh(x.numpy()))
        np.testing.assert_allclose(ours, by_hand, atol=1e-5)


def test_f_tanh_no_longer_warns():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert F.tanh(torch.zeros(1)) == 0


@given(numbers)
def test_tanh_is_two_sigmoid_of_2x_minus_1_and_odd(x):
    x = double(x)
    torch.testing.assert_close(torch.tanh(x), 2 * torch.sigmoid(2 * x) - 1)
    torch.testing.assert_close(torch.tanh(-x), -torch.tanh(x))


@given(numbers)
def test_the_slope_is_one_minus_the_square_and_at_most_one(x):
    torch.testing.assert_close(slope(torch.tanh, x), 1 - torch.tanh(double(x)) ** 2)
    assert slope(torch.tanh, x) <= 1 == slope(torch.tanh, 0.0)


def test_in_the_middle_tanh_is_four_times_as_steep_as_the_sigmoid():
    assert slope(torch.tanh, 0.0) == 4 * slope(torch.sigmoid, 0.0)


def test_the_fraction_overflows_and_torch_does_not():
    x = torch.tensor(100.0)
    assert ((x.exp() - (-x).exp()) / (x.exp() + (-x).exp())).isnan()
    assert torch.tanh(x) == 1


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_a_network_with_sigmoids_can_express_one_with_tanh(seed):
    torch.manual_seed(seed)
    first, last = nn.Linear(3, 5).double(), nn.Linear(5, 2).double()
    x = torch.randn(8, 3, dtype=torch.double)
    with_tanh = last(torch.tanh(first(x)))
    with torch.no_grad():
        first.weight *= 2
        first.bias *= 2
        last.bias -= last.weight.sum(dim=1)
        last.weight *= 2
    torch.testing.assert_close(last(torch.sigmoid(first(x))), with_tanh)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_two_layers_of_tanh_do_not_notice_a_minus_in_both(seed):
    torch.manual_seed(seed)
    w1, w2 = torch.randn(5, 3), torch.randn(2, 5)
    x = torch.randn(3)
    minus = torch.tanh(-w2 @ torch.tanh(-w1 @ x))
    torch.testing.assert_close(minus, torch.tanh(w2 @ torch.tanh(w1 @ x)))


@given(seed=st.integers(0, 10_000), scale=st.floats(0.1, 100))
@settings(max_examples=20, deadline=None)
def test_a_tanh_state_stays_between_minus_one_and_one(seed, scale):
    torch.manual_seed(seed)
    rnn = nn.RNN(3, 4, batch_first=True)
    assert rnn.nonlinearity == "tanh"
    with torch.no_grad():
        for parameter in rnn.parameters():
            parameter *= scale
    states, _ = rnn(scale * torch.randn(2, 30, 3))
    assert states.abs().max() <= 1


def test_tanh_is_the_default_of_the_recurrent_layers_of_keras():
    for layer in (keras.layers.SimpleRNN, keras.layers.LSTM, keras.layers.GRU):
        assert layer(1).activation is keras.activations.tanh


def test_relu_in_a_recurrent_keras_layer_takes_the_bound_away():
    x = np.ones((1, 200, 1), dtype="float32")
    for activation, stays in (("tanh", True), ("relu", False)):
        rnn = keras.layers.SimpleRNN(1, activation=activation)
        rnn.build((None, 200, 1))
        rnn.set_weights([np.array([[0.5]]), np.array([[2.0]]), np.zeros(1)])
        state = keras.ops.convert_to_numpy(rnn(x))
        assert bool(np.abs(state) <= 1) == stays
        assert np.isinf(state).all() != stays  # inf - inf is the nan of the loss


@given(st.floats(-8, 8))
def test_the_stable_logarithm_is_right(x):
    x = double(x)
    stable = 2 * (double(2.0).log() - x - F.softplus(-2 * x))
    naive = (1 - torch.tanh(x).square()).log()
    torch.testing.assert_close(stable, naive, atol=1e-6, rtol=1e-6)


def test_the_numbers_of_check_yourself():
    assert round(torch.sigmoid(double(2.0)).item(), 3) == 0.881
    assert round(torch.tanh(double(1.0)).item(), 3) == 0.762
    x = torch.atanh(double(0.6)).item()
    assert slope(torch.tanh, x).item() == pytest.approx(0.64)
