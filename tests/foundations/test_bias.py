"""What docs/foundations/bias.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn


@given(bias=st.floats(-5, 5), x=st.floats(-5, 5))
def test_a_bias_is_a_shift_of_the_input(bias, x):
    neuron = nn.Sequential(nn.Linear(1, 1), nn.Sigmoid()).double()
    nn.init.ones_(neuron[0].weight)
    nn.init.constant_(neuron[0].bias, bias)
    x = torch.tensor([[x]], dtype=torch.double)
    torch.testing.assert_close(neuron(x), torch.sigmoid(x + bias))


@given(seed=st.integers(0, 10_000), depth=st.integers(1, 5))
def test_without_biases_zeros_in_give_zeros_out_at_any_depth(seed, depth):
    torch.manual_seed(seed)
    layers = [m for _ in range(depth) for m in (nn.Linear(3, 3, bias=False), nn.ReLU())]
    assert not nn.Sequential(*layers)(torch.zeros(1, 3)).any()


@given(seed=st.integers(0, 10_000))
def test_a_bias_is_the_weight_of_an_input_that_is_always_one(seed):
    torch.manual_seed(seed)
    layer, x = nn.Linear(3, 2), torch.randn(5, 3)
    weight_and_bias = torch.cat([layer.weight, layer.bias[:, None]], dim=1)
    x_and_one = torch.cat([x, torch.ones(5, 1)], dim=1)
    torch.testing.assert_close(layer(x), x_and_one @ weight_and_bias.T)


@given(seed=st.integers(0, 10_000), sizes=st.tuples(*[st.integers(1, 6)] * 3))
def test_linear_and_dense_give_the_same_numbers(seed, sizes):
    torch.manual_seed(seed)
    batch, inputs, outputs = sizes
    linear, x = nn.Linear(inputs, outputs), torch.randn(batch, inputs)
    dense = keras.layers.Dense(outputs)
    dense.build((None, inputs))
    dense.set_weights([linear.weight.detach().T.numpy(), linear.bias.detach().numpy()])
    ours = keras.ops.convert_to_numpy(dense(x.numpy()))
    np.testing.assert_allclose(ours, linear(x).detach(), atol=1e-6)


def test_dense_starts_its_bias_at_zero_and_linear_does_not():
    dense = keras.layers.Dense(4)
    dense.build((None, 3))
    assert not keras.ops.convert_to_numpy(dense.bias).any()
    assert nn.Linear(3, 4).bias.all()


def test_after_eval_a_bias_before_a_batch_norm_shifts_the_output():
    torch.manual_seed(0)
    linear, norm = nn.Linear(10, 5), nn.BatchNorm1d(5)
    x = torch.randn(64, 10)
    norm(linear(x))
    norm.eval()
    before = norm(linear(x))
    with torch.no_grad():
        linear.bias += 100.0
    assert (norm(linear(x)) - before > 10).all()
