"""What docs/generalization/l1-regularization.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import inspect
from itertools import groupby

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso
from sklearn.preprocessing import StandardScaler
from torch import nn

seeds = st.integers(0, 10_000)
few = settings(max_examples=20, deadline=None)


def soft_threshold(v, amount):
    return v.sign() * (v.abs() - amount).clamp(min=0)


@few
@given(v=st.floats(-3, 3), amount=st.floats(0.01, 2))
def test_the_soft_threshold_is_the_lowest_point_and_that_of_pytorch(v, amount):
    v = torch.tensor(v, dtype=torch.double)
    ours = soft_threshold(v, amount)
    torch.testing.assert_close(ours, nn.functional.softshrink(v, amount))
    w = torch.linspace(-4, 4, 8001, dtype=torch.double)
    lowest = w[((w - v) ** 2 / 2 + amount * w.abs()).argmin()]
    assert abs(lowest - ours) < 1e-3


def data(seed, rows=100):
    torch.manual_seed(seed)
    x = torch.randn(rows, 10)
    true = torch.tensor([3.0, -2.0] + [0.0] * 8)
    return x, x @ true + 0.5 * torch.randn(rows)


def ista(x, y, lr, penalty, steps=400):
    w = torch.zeros(x.shape[1])
    for _ in range(steps):
        w = soft_threshold(w - lr * 2 / len(x) * x.T @ (x @ w - y), lr * penalty)
    return w


@few
@given(seed=seeds, penalty=st.floats(0.05, 3), rows=st.integers(50, 150))
def test_ista_gives_the_numbers_and_the_zeros_of_lasso(seed, penalty, rows):
    x, y = data(seed, rows)
    w = ista(x, y, 0.1, penalty)
    lasso = Lasso(alpha=penalty / 2, fit_intercept=False, tol=1e-8).fit(x, y)
    np.testing.assert_allclose(w, lasso.coef_, atol=1e-3)
    surely = (lasso.coef_ == 0) | (abs(lasso.coef_) > 1e-3)
    assert ((w.numpy() == 0) == (lasso.coef_ == 0))[surely].mean() > 0.8


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", ["SGD", "Adam", "AdamW"])
def test_no_built_in_optimizer_gives_an_exact_zero(seed, name):
    x, y = data(seed)
    w = torch.randn(10, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.05)
    for _ in range(200):
        loss = (x @ w - y).square().mean() + 0.5 * w.abs().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert not (w == 0).any() and w[2:].abs().max() < 0.1
    assert (ista(x, y, 0.1, 0.5)[2:] == 0).all()


def test_keras_gives_small_weights_and_no_zeros():
    x, y = data(0)
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1, kernel_regularizer=keras.regularizers.L1(0.5))
    model = keras.Sequential([keras.Input((10,)), layer])
    model.compile(keras.optimizers.SGD(0.05), loss="mse")
    model.fit(x.numpy(), y.numpy(), batch_size=100, epochs=100, verbose=0)
    kernel = layer.get_weights()[0][2:]
    assert (kernel != 0).all() and abs(kernel).max() < 0.1


def test_autograd_answers_zero_at_the_kink():
    w = torch.tensor([-2.0, 0.0, 3.0], requires_grad=True)
    (pull,) = torch.autograd.grad(w.abs().sum(), w)
    assert pull.tolist() == [-1.0, 0.0, 1.0]


@few
@given(seed=seeds, penalty=st.floats(0, 5))
def test_l1_of_keras_is_the_sum_of_the_absolute_weights(seed, penalty):
    torch.manual_seed(seed)
    w = torch.randn(4, 3)
    expected = penalty * w.abs().sum()
    torch.testing.assert_close(keras.regularizers.L1(penalty)(w), expected)
    string = keras.regularizers.get("l1")(w)
    torch.testing.assert_close(string, 0.01 * w.abs().sum())


@few
@given(seed=seeds, penalty=st.floats(0.01, 1))
def test_keras_and_a_penalty_in_the_loss_train_alike(seed, penalty):
    torch.manual_seed(seed)
    x, y, layer = torch.randn(8, 3), torch.randn(8, 2), nn.Linear(3, 2)
    dense = keras.layers.Dense(2, kernel_regularizer=keras.regularizers.L1(penalty))
    model = keras.Sequential([keras.Input((3,)), dense])
    dense.set_weights([layer.weight.T.detach().numpy(), layer.bias.detach().numpy()])
    model.compile(keras.optimizers.SGD(0.01), loss="mse")
    model.fit(x.numpy(), y.numpy(), epochs=3, verbose=0)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.01)
    for _ in range(3):
        loss = nn.functional.mse_loss(layer(x), y) + penalty * layer.weight.abs().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    kernel, bias = dense.get_weights()
    # a weight that comes to lie beside zero may be pulled either way
    np.testing.assert_allclose(kernel.T, layer.weight.detach(), atol=1e-5)
    np.testing.assert_allclose(bias, layer.bias.detach(), atol=1e-5)


def test_no_optimizer_of_pytorch_has_an_option_for_l1():
    for name in ("SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "NAdam"):
        options = inspect.signature(getattr(torch.optim, name)).parameters
        assert "weight_decay" in options
        assert not [o for o in options if "l1" in o.lower() or "lasso" in o.lower()]


def test_item_and_detach_cut_the_penalty_off_too():
    w = torch.tensor([2.0, -1.0], requires_grad=True)
    for penalty in (w.detach().abs().sum(), w.abs().sum().item(), w.data.abs().sum()):
        (slope,) = torch.autograd.grad((w * 0).sum() + penalty, w)
        assert slope.tolist() == [0.0, 0.0]


@few
@given(seed=seeds, penalty=st.floats(0.01, 2), rows=st.integers(50, 150))
def test_alpha_of_lasso_does_not_depend_on_the_number_of_rows(seed, penalty, rows):
    x, y = data(seed, rows)
    once = Lasso(alpha=penalty, tol=1e-8).fit(x, y).coef_
    twice = Lasso(alpha=penalty, tol=1e-8).fit(x.repeat(2, 1), y.repeat(2)).coef_
    np.testing.assert_allclose(once, twice, atol=1e-4)


def test_a_scale_of_zero_switches_its_channel_off():
    torch.manual_seed(0)
    norm = nn.BatchNorm2d(3)
    norm.weight.data[1] = 0.0
    assert not norm(torch.randn(4, 3, 5, 5))[:, 1].any()
    assert {name for name, _ in norm.named_parameters()} == {"weight", "bias"}


def test_in_the_plot_s3_comes_back_once_with_the_other_sign():
    x, y = load_diabetes(return_X_y=True)
    x = StandardScaler().fit_transform(x)
    penalties = np.geomspace(0.1, 200, 40)  # those of path.py
    s3 = [Lasso(alpha=p / 2).fit(x, y).coef_[6] for p in penalties]  # s1 is feature 4
    signs = [sign for sign, _ in groupby(np.sign(s3))]
    assert signs == [1, 0, -1, 0]


def test_the_threshold_of_the_question():
    after = soft_threshold(torch.tensor([0.03, 0.2]), 0.1 * 0.5)
    torch.testing.assert_close(after, torch.tensor([0.0, 0.15]))
