"""What docs/activations/relu.md claims beyond what its snippets print."""

import inspect
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

numbers = st.floats(-100, 100)


def double(value):
    return torch.tensor(value, dtype=torch.double)


def slope(function, x):
    x = double(x).requires_grad_()
    return torch.autograd.grad(function(x), x)[0].item()


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_by_hand_torch_and_keras_give_the_same_numbers(seed):
    torch.manual_seed(seed)
    x = 10 * torch.randn(4, 3)
    by_hand = torch.where(x > 0, x, 0.0)
    for relu in (torch.relu, F.relu, nn.ReLU(), lambda x: x.clamp(min=0)):
        assert torch.equal(by_hand, relu(x))
    for relu in (keras.ops.relu, keras.layers.ReLU(), keras.activations.relu):
        ours = keras.ops.convert_to_numpy(relu(x.numpy()))
        np.testing.assert_array_equal(ours, by_hand)


@given(numbers.filter(bool))
def test_the_slope_is_zero_below_and_one_above(x):
    assert slope(torch.relu, x) == (1 if x > 0 else 0)


def test_at_the_corner_torch_takes_zero_for_relu_and_one_for_clamp():
    assert slope(torch.relu, 0.0) == 0
    assert slope(lambda x: x.clamp(min=0), 0.0) == 1


@given(x=numbers, factor=st.floats(0, 100))
def test_a_positive_factor_passes_through_a_minus_sign_does_not(x, factor):
    x = double(x)
    torch.testing.assert_close(torch.relu(factor * x), factor * torch.relu(x))
    assert torch.relu(-double(3.0)) == 0 and -torch.relu(double(3.0)) == -3


def test_leaky_relu_has_other_defaults_in_keras():
    below = np.array([-1.0], dtype="float32")
    assert F.leaky_relu(torch.tensor(below)).item() == pytest.approx(-0.01)
    layer, function = keras.layers.LeakyReLU(), keras.ops.leaky_relu
    assert keras.ops.convert_to_numpy(layer(below)) == pytest.approx(-0.3)
    assert keras.ops.convert_to_numpy(function(below)) == pytest.approx(-0.2)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_gelu_is_exact_in_torch_and_keras_activations_approximate_in_keras_ops(seed):
    torch.manual_seed(seed)
    x = 2 * torch.randn(20)
    exact, rough = F.gelu(x), F.gelu(x, approximate="tanh")
    to_numpy = keras.ops.convert_to_numpy
    np.testing.assert_allclose(
        to_numpy(keras.activations.gelu(x.numpy())), exact, atol=1e-6
    )
    np.testing.assert_allclose(to_numpy(keras.ops.gelu(x.numpy())), rough, atol=1e-6)
    assert (exact - rough).abs().max() > 1e-6


@given(numbers)
def test_gelu_is_x_times_the_chance_of_a_normal_number_below_x(x):
    x = double(x)
    chance = torch.distributions.Normal(double(0.0), double(1.0)).cdf(x)
    torch.testing.assert_close(F.gelu(x), x * chance)
    torch.testing.assert_close(F.silu(x), x * torch.sigmoid(x))


def test_prelu_learns_its_slope_and_elu_bends_smoothly_towards_minus_1():
    assert [tuple(p.shape) for p in nn.PReLU().parameters()] == [(1,)]
    below = torch.tensor([-20.0, -1e-4])
    torch.testing.assert_close(F.elu(below), torch.tensor([-1.0, -1e-4]))
    assert slope(F.elu, -1e-9) == pytest.approx(1.0)  # as above zero: no corner


def test_gelu_and_silu_dip_to_minus_0_17_and_minus_0_28():
    x = torch.linspace(-10, 0, 10_001)
    assert round(F.gelu(x).min().item(), 2) == -0.17
    assert round(F.silu(x).min().item(), 2) == -0.28


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_a_dead_unit_gets_no_gradient_and_a_leaky_one_does(seed):
    torch.manual_seed(seed)
    x = torch.randn(50, 4)
    for activation, gets in ((F.relu, False), (F.leaky_relu, True)):
        first, last = nn.Linear(4, 3), nn.Linear(3, 1)
        nn.init.constant_(first.bias, -x.abs().sum(dim=1).max().item() - 1)
        last(activation(first(x))).sum().backward()
        assert bool(first.weight.grad.any()) == gets
        assert bool(first.bias.grad.any()) == gets


def test_with_weights_in_minus_1_to_1_and_inputs_to_2_half_the_bias_is_dead():
    torch.manual_seed(0)
    x, first = torch.linspace(-2, 2, 100).unsqueeze(1), nn.Linear(1, 10_000)
    for bias in (-0.5, -1.0, -1.5):
        nn.init.constant_(first.bias, bias)
        dead = (torch.relu(first(x)) == 0).all(dim=0).float().mean().item()
        assert dead == pytest.approx(-bias / 2, abs=0.03)


def test_a_dead_unit_can_come_back_by_a_layer_before_it_or_by_weight_decay():
    x = torch.ones(1, 1)
    unit = nn.Linear(1, 1)
    nn.init.ones_(unit.weight)
    nn.init.constant_(unit.bias, -2.0)
    assert torch.relu(unit(x)) == 0
    assert torch.relu(unit(3 * x)) > 0  # the layer before gives larger inputs
    decay = torch.optim.SGD([unit.bias], lr=0.1, weight_decay=1.0)
    for _ in range(10):
        unit.bias.grad = torch.zeros(1)
        decay.step()
    assert torch.relu(unit(x)) > 0


def test_the_default_of_the_transformer_layer_is_relu():
    parameters = inspect.signature(nn.TransformerEncoderLayer).parameters
    assert parameters["activation"].default is F.relu


def test_nn_relu_of_x_is_a_layer_and_its_only_option_is_inplace():
    x = torch.randn(3)
    assert isinstance(nn.ReLU(x), nn.Module)
    assert nn.ReLU(x).inplace is x
    assert list(inspect.signature(nn.ReLU).parameters) == ["inplace"]


def test_the_layer_is_seen_when_the_model_is_printed():
    assert "ReLU" in str(nn.Sequential(nn.Linear(2, 2), nn.ReLU()))
