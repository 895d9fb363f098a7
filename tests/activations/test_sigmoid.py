"""What docs/activations/sigmoid.md claims beyond what its snippets print."""

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

numbers = st.floats(-30, 30)


def double(value):
    return torch.tensor(value, dtype=torch.double)


def slope(function, x):
    x = double(x).requires_grad_()
    return torch.autograd.grad(function(x), x)[0]


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_by_hand_torch_and_keras_give_the_same_numbers(seed):
    torch.manual_seed(seed)
    x = 5 * torch.randn(4, 3)
    by_hand = torch.where(x > 0, 1 / (1 + (-x).exp()), x.exp() / (1 + x.exp()))
    for sigmoid in (torch.sigmoid, F.sigmoid, nn.Sigmoid()):
        torch.testing.assert_close(sigmoid(x), by_hand)
    for sigmoid in (keras.ops.sigmoid, keras.activations.sigmoid):
        ours = keras.ops.convert_to_numpy(sigmoid(x.numpy()))
        np.testing.assert_allclose(ours, by_hand, atol=1e-6)


def test_f_sigmoid_no_longer_warns():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert F.sigmoid(torch.zeros(1)) == 0.5


@given(numbers)
def test_the_slope_is_s_times_1_minus_s_and_at_most_a_quarter(x):
    s = torch.sigmoid(double(x))
    torch.testing.assert_close(slope(torch.sigmoid, x), s * (1 - s))
    assert slope(torch.sigmoid, x) <= 0.25 == slope(torch.sigmoid, 0.0)


@given(numbers)
def test_the_sigmoid_of_minus_x_is_one_minus_the_sigmoid(x):
    x = double(x)
    torch.testing.assert_close(torch.sigmoid(-x), 1 - torch.sigmoid(x))


@given(st.floats(0.001, 0.999))
def test_the_logit_is_the_logarithm_of_the_odds(s):
    logit = (double(s) / (1 - double(s))).log()
    torch.testing.assert_close(torch.sigmoid(logit), double(s))
    torch.testing.assert_close(torch.logit(double(s)), logit)


@given(st.floats(-1e4, 1e4))
def test_the_stable_form_has_no_positive_exponent_and_equals_torch(x):
    e = (-double(x).abs()).exp()  # exponent at most 0
    stable = 1 / (1 + e) if x > 0 else e / (1 + e)
    torch.testing.assert_close(stable, torch.sigmoid(double(x)))


@given(x=st.floats(5, 700))
def test_the_slope_dies_at_both_ends_alike(x):
    left, right = slope(torch.sigmoid, -x), slope(torch.sigmoid, x)
    assert left < 0.007 and right < 0.007


def test_at_plus_10_the_output_is_largest_and_the_slope_is_dead():
    assert torch.sigmoid(double(10.0)) > 0.9999
    assert slope(torch.sigmoid, 10.0) < 1e-4


@given(st.lists(numbers, min_size=10, max_size=10))
def test_ten_sigmoids_in_a_row_leave_at_most_a_millionth(shifts):
    def chain(x):
        for shift in shifts:
            x = torch.sigmoid(x + shift)
        return x

    assert slope(chain, 0.0) <= 0.25**10 < 1e-6


@given(numbers)
def test_applied_twice_no_probability_is_below_a_half(x):
    twice = torch.sigmoid(torch.sigmoid(double(x)))
    assert 0.5 <= twice <= 0.7311


@given(numbers)
def test_probability_a_half_is_logit_zero(x):
    if abs(x) > 1e-9:
        assert (torch.sigmoid(double(x)) > 0.5) == (x > 0)


def test_the_numbers_of_check_yourself():
    x = torch.logit(double(0.8))
    assert torch.sigmoid(-x).item() == pytest.approx(0.2)
    x = torch.logit(double(0.9)).item()
    assert slope(torch.sigmoid, x).item() == pytest.approx(0.09)
    eight = [0.10, 0.06, 0.11, 0.08, 0.44, 0.20, 0.09, 0.22]
    assert sum(eight) == pytest.approx(1.3)
