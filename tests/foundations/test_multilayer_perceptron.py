"""What docs/foundations/multilayer-perceptron.md claims beyond what its snippets print."""

import os
import re
import runpy
from itertools import product
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import RegularGridInterpolator
from sklearn.datasets import load_wine
from sklearn.linear_model import Perceptron
from sklearn.neural_network import MLPClassifier
from torch import nn

SNIPPETS = Path(__file__).parents[2] / "snippets/foundations/multilayer-perceptron"
XOR = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
sizes = st.tuples(*[st.integers(1, 6)] * 4)


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: None)
    yield lambda name: runpy.run_path(str(SNIPPETS / f"{name}.py"))
    plt.close("all")


def separable(points, labels):
    """Whether a perceptron separates them: it converges if and only if a line does."""
    perceptron = Perceptron(tol=None, max_iter=1000).fit(points, labels)
    return perceptron.score(points, labels) == 1


def test_a_straight_cut_is_enough_for_xor_in_the_hidden_space_only(run):
    labels = [0, 1, 1, 0]
    assert not separable(XOR, labels)
    assert separable(run("xor_by_hand")["hidden"], labels)


def test_the_border_of_the_moons_is_straight_for_the_last_layer_only(run):
    moons = run("two_moons")
    x, y, bend = moons["x"], moons["y"], moons["bend"]
    hidden = bend(x).detach()
    assert not separable(x, y)
    assert separable(hidden, y)
    corner = torch.tensor([[-1.0, 1.0], [1.0, -1.0]])  # top left, bottom right
    for kind in (0, 1):
        near = (hidden[y == kind] - corner[kind]).norm(dim=1)
        far = (hidden[y == kind] - corner[1 - kind]).norm(dim=1)
        assert (near < far).all()


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), sizes=sizes)
def test_an_mlp_by_hand_in_torch_and_in_keras_gives_the_same_numbers(seed, sizes):
    torch.manual_seed(seed)
    B, D, H, K = sizes
    model = nn.Sequential(nn.Linear(D, H), nn.ReLU(), nn.Linear(H, K))
    x, (w1, b1, w2, b2) = torch.randn(B, D), model.parameters()
    assert w1.shape == (H, D) and w2.shape == (K, H)
    by_hand = torch.relu(x @ w1.T + b1) @ w2.T + b2
    torch.testing.assert_close(model(x), by_hand)

    dense = [keras.layers.Dense(H, activation="relu"), keras.layers.Dense(K)]
    same = keras.Sequential([keras.Input((D,)), *dense])
    same.set_weights([p.detach().numpy() for p in (w1.T, b1, w2.T, b2)])
    outputs = keras.ops.convert_to_numpy(same(x.numpy()))
    np.testing.assert_allclose(outputs, by_hand.detach(), atol=1e-5)


def test_linear_and_dense_start_within_their_bounds():
    D, H = 50, 400
    torch_layer, keras_layer = nn.Linear(D, H), keras.layers.Dense(H)
    keras_layer.build((None, D))
    kernel, bias = keras_layer.get_weights()
    for numbers, bound in (
        (torch_layer.weight.detach(), D**-0.5),
        (torch_layer.bias.detach(), D**-0.5),
        (torch.tensor(kernel), (6 / (D + H)) ** 0.5),
    ):
        assert 0.95 * bound < numbers.abs().max() <= bound * 1.0001
        assert numbers.abs().mean().item() == pytest.approx(bound / 2, rel=0.1)
    assert not bias.any()


def test_the_mlp_follows_the_wave_within_the_data_and_leaves_it_beyond(run):
    curve = run("regression")
    ends = curve["model"](torch.tensor([[-6.0], [6.0]]))
    assert ends[0] < -2 and ends[1] > 2
    inner = curve["x"]
    assert (curve["model"](inner) - torch.sin(2 * inner)).abs().max() < 0.2


@given(H=st.integers(4, 64), shift=st.floats(-2, 2))
def test_twice_the_units_leave_a_quarter_of_the_error_of_a_smooth_curve(H, shift):
    x = torch.linspace(0, torch.pi, 4001, dtype=torch.double)

    def error(H):
        knots = torch.linspace(0, torch.pi, H + 1, dtype=torch.double)
        curve = torch.sin(knots + shift)
        slopes = torch.diff(curve) / torch.diff(knots)
        w2 = torch.diff(slopes, prepend=torch.zeros(1, dtype=torch.double))
        pieces = torch.relu(x[:, None] - knots[:-1]) @ w2 + curve[0]
        return (pieces - torch.sin(x + shift)).abs().max()

    assert error(2 * H) / error(H) == pytest.approx(0.25, abs=0.05)


@given(seed=st.integers(0, 10_000))
def test_a_step_lets_no_gradient_through_to_the_hidden_layer(seed):
    torch.manual_seed(seed)
    first, last, x = nn.Linear(2, 8), nn.Linear(8, 1), torch.randn(16, 2)
    last(torch.sign(first(x))).square().mean().backward()
    assert not first.weight.grad.any() and last.weight.grad.any()


@given(seed=st.integers(0, 10_000))
def test_without_a_bend_layers_on_layers_are_one_linear_map(seed):
    torch.manual_seed(seed)
    first, last = nn.Linear(2, 8).double(), nn.Linear(8, 1).double()
    x = torch.randn(16, 2, dtype=torch.double)
    w, b = last.weight @ first.weight, last.weight @ first.bias + last.bias
    torch.testing.assert_close(last(first(x)), x @ w.T + b)


def test_the_features_of_wine_go_from_tenths_to_thousands():
    features = load_wine().data
    assert 0.1 < features.min() < 0.2 and features.max() == 1680


def test_a_network_that_ends_in_relu_cannot_say_anything_negative():
    model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 2), nn.ReLU())
    assert (model(torch.randn(1000, 3)) >= 0).all()


def test_linear_works_on_the_last_axis_only():
    assert nn.Linear(8, 5)(torch.zeros(16, 1, 8, 8)).shape == (16, 1, 8, 5)
    assert nn.Flatten()(torch.zeros(16, 1, 8, 8)).shape == (16, 64)


def test_with_a_bias_of_zero_there_is_no_fold_left(run):
    program = run("xor_by_hand")
    hidden = torch.relu(program["x"] @ program["w1"].T + torch.zeros(2))
    assert (hidden @ program["w2"].T).squeeze(1).tolist() == [0, -1, -1, -2]


def test_scikit_learn_counts_the_input_as_a_layer():
    labels = [0, 1, 1, 0]
    model = MLPClassifier((4,), solver="lbfgs", max_iter=50).fit(XOR.numpy(), labels)
    assert model.n_layers_ == 3 and len(model.coefs_) == 2


@pytest.fixture
def run_from(run, monkeypatch, capsys):
    """Run a program from another seed; give its names and the numbers that it prints."""
    first = torch.manual_seed

    def start(name, seed):
        with monkeypatch.context() as patch:
            patch.setattr(torch, "manual_seed", lambda _: first(seed))
            names = run(name)
        return names, [float(n) for n in re.findall(r"(\d+)%", capsys.readouterr().out)]

    return start


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_moons_are_learned_from_other_starts_too_with_a_bend_only(seed, run_from):
    assert run_from("two_moons", seed)[1] == [100]
    straight, bent = run_from("no_bend", seed)[1]
    assert straight < 92 and bent == 100


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_the_wave_is_followed_where_there_are_data(
    seed, run_from
):
    names, _ = run_from("regression", seed)
    errors, seen = names["errors"], names["seen"]
    assert errors[seen].max() < 0.2 and errors[~seen].max() > 1


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_four_units_are_enough_and_two_are_not(seed, run_from):
    _, (one, two, *enough) = run_from("how_many", seed)
    assert max(one, two) < 92 and min(enough) > 94


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_raw_features_are_learned_worse(seed, run_from):
    raw, scaled = run_from("unscaled", seed)[1]
    assert raw < 85 and scaled > 98


@pytest.mark.parametrize("D", [1, 2, 3])
def test_in_d_directions_a_quarter_of_the_error_takes_two_to_the_d_times_the_points(D):
    inner = torch.rand(500, D, dtype=torch.double, generator=torch.manual_seed(0))

    def error(n):
        axes = [np.linspace(0, 1, n + 1)] * D
        grid = np.array(list(product(*axes)))
        values = np.sin(3 * grid.sum(axis=1)).reshape([n + 1] * D)
        ours = RegularGridInterpolator(axes, values)(inner.numpy())
        return np.abs(ours - np.sin(3 * inner.numpy().sum(axis=1))).max(), n**D

    (coarse, few), (fine, many) = error(8), error(16)
    assert many == 2**D * few
    assert fine / coarse == pytest.approx(0.25, abs=0.05)
