"""What docs/generalization/dropout.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import inspect

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.nn import functional as F

seeds = st.integers(0, 10_000)
probabilities = st.floats(0.05, 0.95)
few = settings(max_examples=20, deadline=None)


def digits(train_size, seed):
    x, y = load_digits(return_X_y=True)
    x, y = torch.tensor(x / 16, dtype=torch.float32), torch.tensor(y)
    return train_test_split(x, y, train_size=train_size, random_state=seed)


def keras_output(layer, x, **call):
    return keras.ops.convert_to_numpy(layer(x, **call))


@few
@given(seed=seeds, p=probabilities)
def test_each_unit_of_each_example_tosses_its_own_coin(seed, p):
    torch.manual_seed(seed)
    dropped = nn.Dropout(p)(torch.ones(20_000, 10)) == 0  # (B, D)
    torch.testing.assert_close(
        dropped.float().mean(dim=0), torch.full((10,), p), atol=0.02, rtol=0
    )
    # 0 if a fixed share were dropped, or one mask shared by all examples
    variance = dropped.sum(dim=1).float().var().item()
    assert variance == pytest.approx(10 * p * (1 - p), rel=0.08)


def test_exactly_20_of_100_are_dropped_in_a_tenth_of_the_examples():
    torch.manual_seed(1)
    dropped = (nn.Dropout(0.2)(torch.ones(10_000, 100)) == 0).sum(dim=1)
    coins = torch.distributions.Binomial(100, torch.tensor(0.2))
    chance = coins.log_prob(torch.tensor(20.0)).exp().item()
    assert chance == pytest.approx(0.1, abs=0.005)
    assert (dropped == 20).float().mean().item() == pytest.approx(chance, abs=0.015)


@few
@given(
    seed=seeds,
    p=st.floats(0.05, 0.8),
    x=st.floats(-3, 3).filter(lambda x: abs(x) > 0.1),
)
def test_dropout_keeps_the_mean_and_widens_the_square(seed, p, x):
    torch.manual_seed(seed)
    y = nn.Dropout(p)(torch.full((200_000,), x))
    assert y.mean().item() == pytest.approx(x, abs=0.03 * abs(x))
    assert y.square().mean().item() == pytest.approx(x**2 / (1 - p), rel=0.03)


@few
@given(seed=seeds, p=st.floats(0.01, 0.99))
def test_dropout_by_hand_is_nn_dropout_with_the_same_seed(seed, p):
    x = torch.randn(7, 5, generator=torch.Generator().manual_seed(seed))
    torch.manual_seed(seed)
    keep = torch.empty_like(x).bernoulli_(1 - p)
    torch.manual_seed(seed)
    torch.testing.assert_close(nn.Dropout(p)(x), keep * x / (1 - p))


@few
@given(seed=seeds, p=probabilities)
def test_the_gradient_goes_back_through_the_same_mask(seed, p):
    torch.manual_seed(seed)
    x = torch.rand(50) + 1
    x.requires_grad_()
    y = nn.Dropout(p)(x)
    y.sum().backward()
    torch.testing.assert_close(x.grad, (y / x).detach())


@few
@given(seed=seeds, keep=st.floats(0.2, 0.95))
def test_weights_times_the_keep_probability_is_the_mean_without_scaling(seed, keep):
    torch.manual_seed(seed)
    x, w = torch.rand(4), torch.rand(4)
    mask = torch.empty(200_000, 4).bernoulli_(keep)
    mean = ((mask * x) @ w).mean()  # trained as in the paper: kept with p, not scaled
    torch.testing.assert_close(mean, x @ (keep * w), atol=0.02, rtol=0)


@few
@given(seed=seeds, p=probabilities)
def test_keras_drops_by_the_same_law_when_it_trains(seed, p):
    x = np.ones((400, 500), dtype="float32")
    y = keras_output(keras.layers.Dropout(p, seed=seed), x, training=True)
    assert (y == 0).mean() == pytest.approx(p, abs=0.01)
    np.testing.assert_allclose(y[y != 0], 1 / (1 - p), rtol=1e-5)
    per_row = (y == 0).sum(axis=1)
    assert per_row.var() == pytest.approx(500 * p * (1 - p), rel=0.4)


def test_in_keras_fit_trains_and_predict_and_a_plain_call_do_not():
    seen = []

    class Spy(keras.layers.Layer):
        def call(self, x, training=False):
            seen.append(training)
            return x

    inputs = keras.Input((2,))
    model = keras.Model(inputs, keras.layers.Dense(1)(Spy()(inputs)))
    model.compile(loss="mse", optimizer="sgd", jit_compile=False)
    x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
    seen.clear()
    model.fit(x, y, verbose=0)
    assert seen[-1]  # the first call only finds out the shapes
    seen.clear()
    model.predict(x, verbose=0)
    model(x)
    assert not any(seen) and len(seen) == 2


def test_in_keras_trainable_false_does_not_switch_dropout_off():
    layer = keras.layers.Dropout(0.5, seed=0)
    layer.trainable = False
    assert (keras_output(layer, np.ones((10, 10)), training=True) == 0).any()


def test_the_defaults():
    assert nn.Dropout().p == 0.5
    parameters = inspect.signature(nn.TransformerEncoderLayer).parameters
    assert parameters["dropout"].default == 0.1
    rate = inspect.signature(keras.layers.Dropout).parameters["rate"]
    assert rate.default is inspect.Parameter.empty


def train(seed, p):
    """The losses on the training and on the held-out digits, every ten steps."""
    x, x_test, y, y_test = digits(200, seed)
    torch.manual_seed(seed)
    y = torch.where(torch.rand(200) < 0.2, torch.randint(10, (200,)), y)
    model = nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(p), nn.Linear(128, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for step in range(101):
        if step % 10 == 0:
            model.eval()
            with torch.no_grad():
                seen = F.cross_entropy(model(x), y)
                losses.append((seen, F.cross_entropy(model(x_test), y_test)))
            model.train()
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.tensor(losses).T


@pytest.mark.parametrize("seed", range(5))
def test_dropout_keeps_the_held_out_loss_from_rising(seed):
    (training, held_out), (training_p, held_out_p) = train(seed, 0.0), train(seed, 0.5)
    assert training[-1] < training_p[-1]
    assert held_out[-1] > 1.8 * held_out.min()  # it overfits: the loss about doubles
    assert held_out_p[-1] < 1.2 * held_out_p.min()  # it hardly does
    assert held_out_p[-1] < 0.6 * held_out[-1]
    assert held_out.min() < 1.15 * held_out_p.min()  # stopped in time: almost as good


def regression(x, y, *hidden):
    model = nn.Sequential(nn.Linear(1, 100), *hidden, nn.Linear(100, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(500):
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


@pytest.mark.parametrize("seed", range(5))
def test_the_spread_of_dropout_is_smallest_in_a_gap_and_that_of_an_ensemble_largest(
    seed,
):
    torch.manual_seed(seed)
    x = torch.cat([torch.rand(100, 1) - 2, torch.rand(100, 1) + 1])
    y = torch.sin(2 * x) + 0.1 * torch.randn(200, 1)
    places = torch.tensor([[-2.0], [-1.5], [0.0], [1.5], [2.0]])
    with_dropout = regression(x, y, nn.ReLU(), nn.Dropout(0.1))  # in training mode
    members = [regression(x, y, nn.Tanh()) for _ in range(5)]
    with torch.no_grad():
        passes = torch.stack([with_dropout(places) for _ in range(400)])
        ensemble = torch.stack([member(places) for member in members])
    left, _, gap, _, right = passes.std(dim=0)[:, 0]
    assert (gap <= passes.std(dim=0)).all() and min(left, right) > 3 * gap
    assert (ensemble.std(dim=0)[2] >= ensemble.std(dim=0)).all()


def test_a_transformer_layer_drops_attention_weights_in_the_mlp_and_on_each_branch():
    torch.manual_seed(0)
    layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.5)
    assert layer.self_attn.dropout == 0.5
    dropouts = [name for name, m in layer.named_modules() if isinstance(m, nn.Dropout)]
    assert dropouts == ["dropout", "dropout1", "dropout2"]
    seen = {}
    for name in dropouts:
        module = getattr(layer, name)
        module.register_forward_hook(
            lambda _, given, __, name=name: seen.update({name: given[0].shape[-1]})
        )
    layer(torch.randn(3, 1, 8))
    assert seen == {
        "dropout": 16,
        "dropout1": 8,
        "dropout2": 8,
    }  # MLP, and two branches


@few
@given(seed=seeds, p=probabilities)
def test_before_or_after_relu_is_the_same_for_any_mask(seed, p):
    torch.manual_seed(seed)
    x = torch.randn(50)
    mask = torch.empty(50).bernoulli_(1 - p) / (1 - p)
    torch.testing.assert_close(torch.relu(x * mask), torch.relu(x) * mask)


def test_batch_norm_after_dropout_predicts_with_a_narrower_spread():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(8))
    x = torch.randn(5000, 8)
    for _ in range(100):
        y = model(x)
    assert y.var().item() == pytest.approx(1, abs=0.05)
    assert model.eval()(x).var().item() == pytest.approx(0.5, abs=0.05)


def test_spatial_dropout_in_keras_drops_whole_channels():
    for layer, shape in (
        (keras.layers.SpatialDropout1D(0.5, seed=0), (50, 16, 8)),
        (keras.layers.SpatialDropout2D(0.5, seed=0), (50, 4, 4, 8)),
    ):
        y = keras_output(layer, np.ones(shape, "float32"), training=True)
        zeros = (y == 0).reshape(50, 16, 8)  # channels last
        assert np.array_equal(zeros.any(axis=1), zeros.all(axis=1))
        assert 0.3 < zeros.mean() < 0.7


def test_dropout2d_drops_whole_channels():
    torch.manual_seed(0)
    zeros = nn.Dropout2d(0.5)(torch.ones(50, 8, 4, 4)).flatten(2) == 0
    assert torch.equal(zeros.any(dim=2), zeros.all(dim=2))
    assert 0.3 < zeros.float().mean() < 0.7


def test_train_switches_dropout_on_again_and_no_grad_never_off():
    model, x = nn.Sequential(nn.Dropout(0.5)), torch.ones(1000)
    assert torch.equal(model.eval()(x), x)
    assert (model.train()(x) == 0).any()
    with torch.no_grad():
        assert (model(x) == 0).any()
    with torch.inference_mode():
        assert (model(x) == 0).any()


def test_with_p_1_all_is_zero_and_nothing_is_nan():
    x = torch.randn(100, requires_grad=True)
    y = nn.Dropout(1.0)(x)
    y.sum().backward()
    assert not y.any() and not x.grad.any()


def test_the_output_of_the_last_layer_of_an_lstm_is_never_dropped():
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 8, num_layers=3, dropout=0.9)
    assert lstm(torch.randn(50, 20, 3))[0].all()


def test_in_keras_the_dropout_of_an_lstm_drops_its_inputs():
    layer = keras.layers.LSTM(4, dropout=0.5, seed=0, bias_initializer="ones")
    x = np.ones((1, 5, 20), dtype="float32")
    first, second = (keras_output(layer, x, training=True) for _ in range(2))
    assert not np.allclose(first, second)  # one layer, and it drops
    first, second = (keras_output(layer, 0 * x, training=True) for _ in range(2))
    np.testing.assert_array_equal(first, second)  # where there is nothing to drop
    assert first.all()


def test_dropout_alone_can_be_set_to_train_and_batch_norm_stays_in_eval():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 50), nn.BatchNorm1d(50), nn.Dropout(0.5))
    x = torch.randn(10, 4)
    model.eval()
    model[2].train()
    before = model[1].running_mean.clone()
    assert not torch.equal(model(x), model(x))
    assert torch.equal(model[1].running_mean, before)


def test_a_training_loss_above_the_held_out_loss_is_no_bug_with_dropout():
    x, x_test, y, y_test = digits(900, seed=1)
    torch.manual_seed(1)
    model = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.8), nn.Linear(64, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    held_out = F.cross_entropy(model(x_test), y_test)
    assert F.cross_entropy(model(x), y) < held_out < loss


@few
@given(y=st.floats(-100, 100), seed=seeds)
def test_dropout_of_one_half_after_the_last_layer_always_misses_by_the_answer(y, seed):
    torch.manual_seed(seed)
    perfect = torch.full((20,), y)
    error = (nn.Dropout(0.5)(perfect) - perfect).square()
    torch.testing.assert_close(error, perfect.square())
