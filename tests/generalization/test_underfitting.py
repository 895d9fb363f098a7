"""What docs/generalization/underfitting.md claims beyond what its snippets print."""

import math

import numpy as np
import pytest
import torch
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures
from torch import nn


def wave(seed, rows=100):
    """As in line.py: every other point is held out."""
    torch.manual_seed(seed)
    x = torch.linspace(-2, 2, 2 * rows)[:, None]
    y = torch.sin(3 * x) + 0.1 * torch.randn(2 * rows, 1)
    return x[::2], y[::2], x[1::2], y[1::2]


def train(x, y, hidden=64, steps=400, lr=0.01, decay=0.0, seed=0):
    """The network of causes.py; returns it, and its training error at each step."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(1, hidden), nn.Tanh(), nn.Linear(hidden, hidden))
    model.extend([nn.Tanh(), nn.Linear(hidden, 1)])
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=decay)
    losses = []
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model, losses


@pytest.mark.parametrize("seed", range(5))
def test_no_line_does_better_than_the_one_of_the_page(seed):
    x, y, x_new, y_new = wave(seed)
    line = LinearRegression().fit(x, y)  # the best line there is
    dummy = DummyRegressor().fit(x, y)
    for x_part, y_part in ((x, y), (x_new, y_new)):
        error = mean_squared_error(y_part, line.predict(x_part))
        assert 0.4 < error < mean_squared_error(y_part, dummy.predict(x_part))


CAUSES = {
    "too simple": {"hidden": 1},
    "under-trained": {"steps": 15},
    "rate too small": {"lr": 1e-4},
    "rate too large": {"lr": 10.0},
    "over-regularized": {"decay": 1.0},
}


@pytest.mark.parametrize("seed", range(5))
def test_each_cause_makes_both_errors_poor_whatever_the_first_weights(seed):
    x, y, x_new, y_new = wave(seed, rows=50)
    healthy, falling = train(x, y, seed=seed)
    assert nn.functional.mse_loss(healthy(x_new), y_new) < 0.04
    for cause, change in CAUSES.items():
        model, losses = train(x, y, seed=seed, **change)
        poor = [
            nn.functional.mse_loss(model(a), b) for a, b in ((x, y), (x_new, y_new))
        ]
        assert min(poor) > 0.14, cause
        if cause == "over-regularized":  # level, at the error of the mean
            assert abs(losses[-1] / y.var() - 1) < 0.05
            assert max(losses[-200:]) < 1.02 * min(losses[-200:])
        if cause == "under-trained":  # a few more steps of the same run cure it
            assert falling[60] < 0.5 * losses[-1]
        if cause == "rate too small":  # still falling
            assert np.mean(losses[-160:-80]) > 1.03 * np.mean(losses[-80:])


def test_the_polynomials_underfit_overfit_and_in_between_come_near_the_noise():
    held_out = {}
    for seed in range(20):
        generator = np.random.default_rng(seed)
        x, x_new = np.linspace(-1, 1, 20)[:, None], np.linspace(-1, 1, 500)[:, None]
        y, y_new = (
            np.sin(4 * z[:, 0]) + 0.3 * generator.normal(size=len(z))
            for z in (x, x_new)
        )
        for degree in (0, 1, 5, 16):
            model = make_pipeline(PolynomialFeatures(degree), LinearRegression())
            error = mean_squared_error(y_new, model.fit(x, y).predict(x_new))
            held_out.setdefault(degree, []).append(error)
    assert min(held_out[1]) > 3 * 0.09 and np.median(held_out[5]) < 1.6 * 0.09
    assert np.mean(np.array(held_out[16]) > 2 * np.array(held_out[5])) > 0.9


@pytest.mark.parametrize("seed", range(5))
def test_five_faults_are_level_near_the_mean_and_three_numbers_tell_them_apart(seed):
    x = torch.linspace(-2, 2, 100)[:, None]
    y = torch.sin(3 * x)
    seen = {}
    for name in ("healthy", "dead", "no step", "shape", "slow", "decay"):
        torch.manual_seed(seed)
        hidden = nn.Linear(1, 64)
        if name == "dead":
            nn.init.constant_(hidden.bias, -9.0)
        model = nn.Sequential(hidden, nn.ReLU(), nn.Linear(64, 1))
        optimizer = torch.optim.Adam(
            model.parameters(),
            lr=1e-6 if name == "slow" else 0.02,
            weight_decay=float(name == "decay"),
        )
        before = nn.utils.parameters_to_vector(model.parameters())
        for _ in range(300):
            target = y[:, 0] if name == "shape" else y
            loss = (model(x) - target).square().mean()
            optimizer.zero_grad()
            loss.backward()
            if name == "no step":
                optimizer.zero_grad()
            optimizer.step()
        after = nn.utils.parameters_to_vector(model.parameters())
        slopes = [w.grad for w in model.parameters() if w.grad is not None]
        seen[name] = {
            "error": (model(x) - y).square().mean() / y.var(),
            "gradient": nn.utils.get_total_norm(slopes) if slopes else 0.0,
            "live": (hidden(x) > 0).any(dim=0).float().mean(),
            "size": after.norm(),
            "moved": (after - before).norm(),
        }
    assert seen.pop("healthy")["error"] < 0.1
    assert all(0.7 < run["error"] < 1.3 for run in seen.values())
    assert [name for name, run in seen.items() if run["live"] == 0] == ["dead"]
    assert [name for name, run in seen.items() if run["gradient"] > 0.3] == ["slow"]
    assert [name for name, run in seen.items() if run["moved"] == 0] == ["no step"]
    assert [name for name, run in seen.items() if run["size"] < 0.1] == ["decay"]


@pytest.mark.parametrize("seed", range(5))
def test_ten_rows_can_be_learned_by_heart_unless_the_gradient_is_cleared_early(seed):
    for cleared_early in (False, True):
        torch.manual_seed(seed)
        x, y = torch.randn(2, 10, 5)
        model = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 5))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
        for _ in range(200):
            loss = nn.functional.mse_loss(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            if cleared_early:
                optimizer.zero_grad()
            optimizer.step()
        assert loss > 0.5 if cleared_early else loss < 0.01


def test_the_network_of_the_causes_has_4353_parameters():
    model, _ = train(*wave(0)[:2], steps=0)
    assert sum(p.numel() for p in model.parameters()) == 4353


@pytest.mark.parametrize("degree", [0, 1, 5])
def test_our_polynomials_are_those_of_scikit_learn(degree):
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 20, dtype=torch.double)
    y = torch.sin(4 * x) + 0.3 * torch.randn(20)
    features = x[:, None] ** torch.arange(degree + 1)
    w = torch.linalg.lstsq(features, y[:, None]).solution
    oracle = make_pipeline(PolynomialFeatures(degree), LinearRegression())
    oracle.fit(x[:, None], y)
    np.testing.assert_allclose(
        (features @ w)[:, 0], oracle.predict(x[:, None]), atol=1e-8
    )


def test_the_truth_itself_has_the_error_of_the_noise():
    torch.manual_seed(0)
    noise = 0.3 * torch.randn(100_000)
    assert math.isclose(noise.square().mean(), 0.09, rel_tol=0.02)


def test_more_rows_bring_the_two_errors_together_and_not_down():
    gaps, errors = {}, {}
    for rows in (20, 5000):
        runs = []
        for seed in range(20):
            generator = np.random.default_rng(seed)
            x = generator.uniform(-2, 2, (2, rows, 1))
            y = np.sin(3 * x[..., 0]) + 0.1 * generator.normal(size=(2, rows))
            line = LinearRegression().fit(x[0], y[0])
            runs.append([mean_squared_error(y[i], line.predict(x[i])) for i in (0, 1)])
        training, held_out = np.mean(runs, axis=0)
        gaps[rows], errors[rows] = held_out - training, held_out
    assert abs(gaps[5000]) < 0.02 < gaps[20] and errors[5000] > 0.4


def test_a_dead_relu_at_the_end_gets_no_gradient():
    layer = nn.Linear(3, 1)
    nn.init.constant_(layer.bias, -100.0)
    output = torch.relu(layer(torch.randn(20, 3)))
    (output - 1).square().mean().backward()
    assert not output.any() and not layer.weight.grad.any()


def test_the_raw_features_saturate_the_tanh_units():
    x, y = load_diabetes(return_X_y=True, scaled=False)
    assert abs(y.mean() - 150) < 5 and (x.min(), x.max()) == (1, 301)
    torch.manual_seed(0)
    layer = nn.Linear(10, 32)
    raw = torch.tensor(x, dtype=torch.float32)
    scaled = (raw - raw.mean(dim=0)) / raw.std(dim=0)
    for features, saturated in ((raw, True), (scaled, False)):
        share = (torch.tanh(layer(features)).abs() > 0.99).float().mean()
        assert (share > 0.7) == saturated


@pytest.mark.filterwarnings("ignore:Stochastic Optimizer")
def test_scaling_cures_a_network_of_scikit_learn_too():
    x, y = load_diabetes(return_X_y=True, scaled=False)
    network = MLPRegressor(
        hidden_layer_sizes=(32,), activation="tanh", max_iter=100, random_state=0
    )
    raw = network.fit(x[:300], y[:300]).score(x[300:], y[300:])
    mean, std = x[:300].mean(axis=0), x[:300].std(axis=0)
    scaled = (y - y[:300].mean()) / y[:300].std()
    network.fit((x[:300] - mean) / std, scaled[:300])
    cured = network.score((x[300:] - mean) / std, scaled[300:])
    assert raw < 0 and cured > 0.3


def test_four_linear_layers_in_a_row_underfit_like_a_line():
    x, y, _, _ = wave(0)
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 32), nn.Linear(32, 32), nn.Linear(32, 32))
    model.append(nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    line = LinearRegression().fit(x, y)
    assert loss.item() > mean_squared_error(y, line.predict(x)) - 1e-4
