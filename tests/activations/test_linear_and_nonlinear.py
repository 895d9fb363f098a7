"""What docs/activations/linear-and-nonlinear.md claims beyond what its snippets print."""

import os
from itertools import pairwise

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LinearRegression
from torch import nn

seeds = st.integers(0, 10_000)


def is_straight(f, a, b):
    zero = f(0 * a)
    return torch.allclose(f(a + b) - zero, f(a) - zero + f(b) - zero, atol=1e-8)


@settings(max_examples=30, deadline=None)
@given(seed=seeds, sizes=st.lists(st.integers(1, 6), min_size=3, max_size=6))
def test_a_stack_of_any_depth_is_one_layer_biases_and_all(seed, sizes):
    torch.manual_seed(seed)
    stack = nn.Sequential(*[nn.Linear(i, o) for i, o in pairwise(sizes)]).double()
    w, b = stack[0].weight, stack[0].bias
    for layer in stack[1:]:
        w, b = layer.weight @ w, layer.weight @ b + layer.bias
    x = torch.randn(7, sizes[0], dtype=torch.double)
    torch.testing.assert_close(stack(x), x @ w.T + b)
    assert is_straight(stack, x, torch.randn_like(x))


@settings(max_examples=30, deadline=None)
@given(seed=seeds, width=st.integers(1, 20))
def test_the_rank_of_a_stack_is_at_most_its_narrowest_width(seed, width):
    torch.manual_seed(seed)
    product = torch.randn(20, width).double() @ torch.randn(width, 20).double()
    assert torch.linalg.matrix_rank(product) <= width


@settings(max_examples=30, deadline=None)
@given(seed=seeds)
def test_convolutions_average_pooling_and_frozen_batch_norm_are_straight(seed):
    torch.manual_seed(seed)
    a, b = torch.randn(2, 1, 3, 8, 8, dtype=torch.double)
    norm = nn.BatchNorm2d(3).double()
    norm(a + 1)  # running statistics that are not those of a new layer
    for f in (
        nn.Conv2d(3, 4, 3),
        nn.Sequential(nn.Conv2d(3, 5, 3), nn.Conv2d(5, 2, 3)),
        nn.AvgPool2d(2),
        nn.Dropout().eval(),
        norm.eval(),
    ):
        assert is_straight(f.double(), a, b), f
    for f in (nn.MaxPool2d(2), nn.LayerNorm(8), nn.Softmax(-1), nn.ReLU(), nn.Tanh()):
        assert not is_straight(f.double(), a, b), f


def test_dropout_with_its_choice_made_is_straight():
    a, b = torch.randn(2, 100, dtype=torch.double)

    def dropout(x):
        torch.manual_seed(0)  # the same choice each time
        return nn.functional.dropout(x, training=True)

    assert is_straight(dropout, a, b)
    assert (dropout(a) == 0).any()


def test_relu_of_one_and_of_minus_one_do_not_add_up_to_relu_of_zero():
    one = torch.tensor(1.0)
    assert torch.relu(one - one) == 0
    assert torch.relu(one) + torch.relu(-one) == 1


def test_a_straight_line_leaves_an_error_of_0_4_on_the_sine():
    x = np.linspace(-3, 3, 61)[:, None]
    y = np.sin(2 * x)
    residual = LinearRegression().fit(x, y).predict(x) - y
    assert round(float((residual**2).mean()), 1) == 0.4


@settings(max_examples=30, deadline=None)
@given(seed=seeds)
def test_one_hidden_layer_of_squares_is_a_parabola(seed):
    torch.manual_seed(seed)
    w1, b1, w2 = torch.randn(3, 100, dtype=torch.double)
    x = torch.linspace(-2, 2, 30, dtype=torch.double)
    y = torch.square(x[:, None] * w1 + b1) @ w2
    fitted = np.polyval(np.polyfit(x, y, 2), x)
    np.testing.assert_allclose(y, fitted, atol=1e-8)


def test_the_gradients_of_two_factors_are_scaled_by_each_other():
    a, b = torch.tensor(3.0, requires_grad=True), torch.tensor(0.5, requires_grad=True)
    w = torch.tensor(1.5, requires_grad=True)  # the same map: 3 * 0.5
    ((a * b - 2) ** 2 + (w - 2) ** 2).backward()
    assert a.grad == b.item() * w.grad and b.grad == a.item() * w.grad


def test_dense_and_linear_have_no_activation_of_their_own():
    assert keras.layers.Dense(3).activation is keras.activations.linear
    layer, x = nn.Linear(2, 3), torch.randn(5, 2)
    torch.testing.assert_close(layer(x), x @ layer.weight.T + layer.bias)


def test_a_relu_at_the_end_never_returns_a_negative_number():
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
    assert (model(torch.randn(500, 3)) >= 0).all()


def test_calling_relu_does_not_change_its_input():
    x = torch.tensor([-1.0, 1.0])
    torch.relu(x)
    assert x[0] == -1


@pytest.mark.parametrize("seed", range(5))
def test_values_and_output_are_one_map_of_low_rank_in_each_head_and_not_in_all(seed):
    torch.manual_seed(seed)
    attention = nn.MultiheadAttention(16, 4)
    values = attention.in_proj_weight[32:]  # (16, 16)
    output = attention.out_proj.weight  # (16, 16)
    assert torch.linalg.matrix_rank(output @ values) == 16
    for head in range(4):
        mine = slice(4 * head, 4 * head + 4)
        assert torch.linalg.matrix_rank(output[:, mine] @ values[mine]) == 4


def test_two_padded_convolutions_differ_from_one_at_the_ends_only():
    torch.manual_seed(0)
    first, second = (nn.Conv1d(1, 1, 3, padding=1, bias=False) for _ in range(2))
    x = torch.randn(1, 1, 20)
    kernel = torch.nn.functional.conv1d(
        first.weight.flip(-1), second.weight, padding=2
    ).flip(-1)
    one = torch.nn.functional.conv1d(x, kernel, padding=2)
    two = second(first(x))
    inside = (one - two)[0, 0, 1:-1].abs().max()
    ends = (one - two)[0, 0, [0, -1]].abs()
    assert inside < 1e-5
    assert (ends > 10 * inside).all()
