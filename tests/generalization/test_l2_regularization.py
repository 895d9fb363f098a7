"""What docs/generalization/l2-regularization.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import Ridge
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=20, deadline=None)
strengths = st.floats(0.01, 2)


@few
@given(seed=seeds, penalty=strengths)
def test_the_solution_of_the_first_plot_is_that_of_ridge(seed, penalty):
    torch.manual_seed(seed)
    x, y = torch.randn(12, 5, dtype=torch.double), torch.randn(12, dtype=torch.double)
    w = torch.linalg.solve(x.T @ x + 12 * penalty * torch.eye(5), x.T @ y)
    ridge = Ridge(alpha=12 * penalty, fit_intercept=False).fit(x, y)
    np.testing.assert_allclose(w, ridge.coef_, atol=1e-8)


@few
@given(seed=seeds, decay=strengths)
def test_weight_decay_is_half_the_sum_of_squares_and_keras_has_no_half(seed, decay):
    torch.manual_seed(seed)
    w = torch.randn(6, requires_grad=True)
    (pull,) = torch.autograd.grad(decay / 2 * w.square().sum(), w)
    w.grad = torch.zeros(6)
    before = w.detach().clone()
    torch.optim.SGD([w], lr=0.1, weight_decay=decay).step()
    torch.testing.assert_close(w.detach(), before - 0.1 * pull)
    torch.testing.assert_close(w.detach(), (1 - 0.1 * decay) * before)
    penalty = keras.regularizers.L2(decay)(before)
    torch.testing.assert_close(penalty, decay * before.square().sum())


@few
@given(seed=seeds, decay=st.floats(0.01, 0.5))
def test_sgd_with_the_half_of_it_in_keras_trains_as_in_pytorch(seed, decay):
    torch.manual_seed(seed)
    x, y = torch.randn(9, 4), torch.randn(9, 1)
    layer = nn.Linear(4, 1)
    dense = keras.layers.Dense(
        1,
        kernel_regularizer=keras.regularizers.L2(decay / 2),
        bias_regularizer=keras.regularizers.L2(decay / 2),  # as weight_decay does
    )
    model = keras.Sequential([keras.Input((4,)), dense])
    dense.set_weights([layer.weight.T.detach().numpy(), layer.bias.detach().numpy()])
    model.compile(keras.optimizers.SGD(0.05), loss="mse")
    model.fit(x.numpy(), y.numpy(), batch_size=9, epochs=4, verbose=0)

    optimizer = torch.optim.SGD(layer.parameters(), lr=0.05, weight_decay=decay)
    for _ in range(4):
        loss = nn.functional.mse_loss(layer(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    kernel, bias = dense.get_weights()
    np.testing.assert_allclose(kernel.T, layer.weight.detach(), atol=1e-5)
    np.testing.assert_allclose(bias, layer.bias.detach(), atol=1e-5)


def steps(optimizer_class, w, slopes, **settings):
    optimizer = optimizer_class([w], **settings)
    for slope in slopes:
        w.grad = slope.clone()
        optimizer.step()
    return w.detach()


@few
@given(seed=seeds, decay=strengths)
def test_adamw_shrinks_every_weight_by_the_same_share_in_a_step(seed, decay):
    torch.manual_seed(seed)
    start, slopes = torch.randn(5), torch.randn(1, 5)
    plain = steps(torch.optim.Adam, start.clone(), slopes, lr=0.01)
    adamw = steps(torch.optim.AdamW, start.clone(), slopes, lr=0.01, weight_decay=decay)
    torch.testing.assert_close(plain - adamw, 0.01 * decay * start)


@pytest.mark.parametrize("name", ["SGD", "Adam", "AdamW", "RMSprop"])
def test_every_optimizer_of_keras_decouples_its_weight_decay(name):
    moved = {}
    for decay in (None, 0.5):
        w = keras.Variable([2.0, -3.0, 1.0])
        optimizer = getattr(keras.optimizers, name)(0.1, weight_decay=decay or 0.0)
        optimizer.apply_gradients([(torch.tensor([9.0, 0.1, 1.0]), w)])
        moved[decay] = keras.ops.convert_to_numpy(w)
    shrunk = 0.1 * 0.5 * np.array([2.0, -3.0, 1.0])
    np.testing.assert_allclose(moved[None] - moved[0.5], shrunk, atol=1e-5)


@pytest.mark.parametrize(
    ("name", "in_keras"),
    [
        ("SGD", {"l2": 0.25}),
        ("Adam", {"l2": 0.25}),
        ("AdamW", {"weight_decay": 0.5}),
    ],
)
def test_where_a_weight_decay_of_pytorch_goes_in_keras(name, in_keras):
    w = nn.Parameter(torch.tensor([[3.0]]))
    optimizer = getattr(torch.optim, name)([w], lr=0.1, weight_decay=0.5)
    for _ in range(5):
        optimizer.zero_grad()
        (w - 1.0).square().sum().backward()
        optimizer.step()

    l2 = keras.regularizers.L2(in_keras.pop("l2", 0.0))
    layer = keras.layers.Dense(1, use_bias=False, kernel_regularizer=l2)
    model = keras.Sequential([keras.Input((1,)), layer])
    layer.set_weights([np.array([[3.0]])])
    theirs = getattr(keras.optimizers, name)(0.1, **in_keras)
    model.compile(theirs, loss="mse")
    model.fit(np.ones((1, 1)), np.ones((1, 1)), epochs=5, verbose=0)
    assert layer.get_weights()[0].item() == pytest.approx(w.item(), rel=1e-4)


def test_the_weight_decay_of_keras_takes_the_bias_too_unless_it_is_excluded():
    for excluded in (False, True):
        layer = keras.layers.Dense(1, bias_initializer="ones")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.1, weight_decay=0.5)
        if excluded:
            optimizer.exclude_from_weight_decay(var_list=[layer.bias])
        optimizer.build(model.trainable_variables)
        zeros = [torch.zeros(tuple(v.shape)) for v in model.trainable_variables]
        optimizer.apply_gradients(zip(zeros, model.trainable_variables))
        assert layer.get_weights()[1].item() == pytest.approx(1.0 if excluded else 0.95)


def test_both_switched_on_is_twice_as_much_in_keras_too():
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_regularizer=keras.regularizers.L2(0.5)
    )
    model = keras.Sequential([keras.Input((1,)), layer])
    layer.set_weights([np.array([[2.0]])])
    model.compile(keras.optimizers.SGD(0.1, weight_decay=1.0), loss="mse")
    model.fit(np.zeros((1, 1)), np.zeros((1, 1)), verbose=0)
    # the slope of the penalty is taken before or after the weight has shrunk
    assert layer.get_weights()[0].item() == pytest.approx(1.6, abs=0.03)


def test_biases_and_the_scales_of_norms_have_one_dimension_and_weights_have_more():
    model = nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(16, 8)
    )
    model.extend([nn.LayerNorm(8), nn.Embedding(5, 8)])
    one = {name for name, p in model.named_parameters() if p.ndim == 1}
    assert one == {
        "0.bias", "1.weight", "1.bias", "3.bias", "4.weight", "4.bias"
    }  # fmt: skip


@few
@given(seed=seeds, size=st.floats(0.1, 10))
def test_the_scale_of_a_layer_before_batch_norm_changes_only_its_slope(seed, size):
    torch.manual_seed(seed)
    x, y = torch.randn(32, 5).double(), torch.randn(32, 3).double()
    layer = nn.Linear(5, 3, bias=False).double()
    norm = nn.BatchNorm1d(3, eps=1e-12).double()
    before = norm(layer(x))
    (slope,) = torch.autograd.grad((before - y).square().mean(), layer.weight)
    with torch.no_grad():
        layer.weight *= size
    after = norm(layer(x))
    (new_slope,) = torch.autograd.grad((after - y).square().mean(), layer.weight)
    torch.testing.assert_close(after, before, atol=1e-6, rtol=1e-6)
    torch.testing.assert_close(new_slope * size, slope, atol=1e-6, rtol=1e-4)


def test_the_defaults_of_adamw_leave_99_percent_after_a_thousand_steps():
    w = torch.ones(1)
    steps(torch.optim.AdamW, w, torch.zeros(1000, 1))
    defaults = torch.optim.AdamW([w]).defaults
    assert (defaults["lr"], defaults["weight_decay"]) == (0.001, 0.01)
    assert w.item() == pytest.approx((1 - 0.001 * 0.01) ** 1000, abs=1e-4)
    assert round(w.item(), 2) == 0.99


def test_a_weight_that_the_data_ignore_never_reaches_zero():
    w = steps(
        torch.optim.SGD,
        torch.full((1,), 2.0),
        torch.zeros(100, 1),
        lr=0.1,
        weight_decay=0.5,
    )
    assert 0 < w.item() < 0.02
    one = steps(
        torch.optim.SGD,
        torch.full((1,), 2.0),
        torch.zeros(1, 1),
        lr=0.1,
        weight_decay=0.5,
    )
    assert one.item() == pytest.approx(1.9)
