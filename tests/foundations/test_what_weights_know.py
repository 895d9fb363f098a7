"""What docs/foundations/what-weights-know.md claims beyond what its snippets print."""

import math
import re
import runpy
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.neural_network import MLPClassifier
from torch import nn

SNIPPETS = Path(__file__).parents[2] / "snippets/foundations/what-weights-know"
seeds = st.integers(0, 10_000)


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: None)
    yield lambda name: runpy.run_path(str(SNIPPETS / f"{name}.py"))
    plt.close("all")


def test_the_numbers_that_are_handed_over_are_2410():
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    assert sum(t.numel() for t in model.state_dict().values()) == 2410


def test_after_training_the_margins_of_the_filters_are_pale(run):
    filters = run("filters")["model"][0].weight.detach().reshape(16, 8, 8).abs()
    assert filters[:, :, [0, 7]].mean() < filters[:, :, 2:6].mean() / 4
    fresh = nn.Linear(64, 16).weight.detach().reshape(16, 8, 8).abs()
    assert fresh[:, :, [0, 7]].mean() > fresh[:, :, 2:6].mean() / 2


@pytest.fixture
def run_from(run, monkeypatch, capsys):
    """Run a program from another seed; give its names and the lines that it prints."""
    first = torch.manual_seed

    def start(name, seed):
        with monkeypatch.context() as patch:
            patch.setattr(torch, "manual_seed", lambda _: first(seed))
            names = run(name)
        return names, capsys.readouterr().out.splitlines()

    return start


def per_cent(lines):
    return [int(n) for line in lines for n in re.findall(r"(\d+)%", line)]


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_filters_grow_and_their_neighbours_agree(seed, run_from):
    _, lines = run_from("filters", seed)
    (before, small), (after, large) = (
        [float(n) for n in re.findall(r"\d\.\d+", line)] for line in lines
    )
    assert before < 0.15 and after > 0.3 and large > 4 * small


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_the_numbers_handed_over_are_enough(seed, run_from):
    trained, untrained, handed_on = per_cent(run_from("copied", seed)[1])
    assert trained == handed_on > 85 and untrained < 30


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_no_unit_is_needed_and_some_answers_change(
    seed, run_from
):
    whole, worst, most, mean, half = per_cent(run_from("removed_units", seed)[1])
    assert whole - worst <= 2 and mean < most <= 5 and whole - half > 5


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_no_single_weight_is_needed(seed, run_from, monkeypatch):
    topk = torch.Tensor.topk  # the largest fifty are enough
    monkeypatch.setattr(torch.Tensor, "topk", lambda t, _: topk(t, 50))
    whole, worst = per_cent(run_from("one_weight", seed)[1])
    assert whole - worst <= 2


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_biases_alone_learn(seed, run_from):
    start, end = per_cent(run_from("only_biases", seed)[1])
    assert start < 25 and end > 35


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_the_statistics_are_needed(seed, run_from):
    whole, forgotten = per_cent(run_from("norm_statistics", seed)[1])
    assert whole > 90 and forgotten < 50


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_the_average_of_two_is_worse_than_both(seed, run_from):
    model, twin, average = per_cent(run_from("permuted", seed)[1])
    assert model == twin > average + 3


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_five_rare_features_fit_into_two_units(seed, run_from):
    _, (always, rarely) = run_from("superposition", seed)
    assert "0 of 5" in always and "5 of 5" in rarely


@given(seed=seeds, factor=st.floats(0.1, 10))
def test_a_relu_unit_may_have_larger_weights_in_and_smaller_ones_out(seed, factor):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).double()
    x = torch.randn(5, 3).double()
    before = model(x)
    with torch.no_grad():
        model[0].weight[1] *= factor
        model[0].bias[1] *= factor
        model[2].weight[:, 1] /= factor
    torch.testing.assert_close(model(x), before)


@given(seed=seeds)
def test_of_pictures_without_negative_ink_it_is_the_positive_part_of_the_filter(seed):
    torch.manual_seed(seed)
    w, pictures = torch.randn(64).double(), torch.rand(200, 64).double()
    best = w.clamp(min=0)
    same_length = pictures / pictures.norm(dim=1, keepdim=True) * best.norm()
    assert (same_length @ w).max() <= best @ w


def test_the_network_is_not_told_which_pixels_are_neighbours():
    torch.manual_seed(0)
    layer, x, order = nn.Linear(64, 16), torch.randn(5, 64), torch.randperm(64)
    shuffled = nn.Linear(64, 16)
    with torch.no_grad():
        shuffled.weight.copy_(layer.weight[:, order])
        shuffled.bias.copy_(layer.bias)
    torch.testing.assert_close(shuffled(x[:, order]), layer(x))


@given(seed=seeds)
def test_of_all_pictures_of_a_length_a_filter_is_what_its_unit_responds_to_most(seed):
    torch.manual_seed(seed)
    w, pictures = torch.randn(64).double(), torch.randn(200, 64).double()
    same_length = pictures / pictures.norm(dim=1, keepdim=True) * w.norm()
    assert (same_length @ w).max() < w @ w


def test_the_accuracy_slides_as_units_are_removed(run):
    means = [float(m.mean()) for m in run("removed_units")["means"]]
    assert means[0] == pytest.approx(0.93, abs=0.03)
    assert means[10] == pytest.approx(0.80, abs=0.08)
    assert means[19] == pytest.approx(0.25, abs=0.10)
    assert means[0] - means[10] < means[10] - means[19]


def test_with_16_units_a_single_one_can_cost_more_than_10_points():
    x, y = load_digits(return_X_y=True)
    model = MLPClassifier((16,), max_iter=100, alpha=1e-4, random_state=0, tol=0)
    with pytest.warns(match="hasn't converged"):
        model.fit(x[:1200] / 16, y[:1200])
    whole, weights, costs = model.score(x[1200:] / 16, y[1200:]), model.coefs_[1], []
    assert whole > 0.85
    for unit in range(16):
        kept = weights[unit].copy()
        weights[unit] = 0
        costs.append(whole - model.score(x[1200:] / 16, y[1200:]))
        weights[unit] = kept
    assert max(costs) > 0.1


def test_one_weight_of_a_first_layer_concerns_one_pixel():
    layer, x = nn.Linear(64, 16), torch.randn(5, 64)
    before = layer(x).detach()
    with torch.no_grad():
        layer.weight[3, 7] = 0
    changed = layer(x) != before
    assert changed.any(dim=0).nonzero().flatten().tolist() == [3]
    x[:, 7] = 0
    with torch.no_grad():
        without = layer(x).detach()
        layer.weight[3, 7] = 5
        assert torch.equal(layer(x), without)


def test_the_running_statistics_are_in_the_state_but_are_no_parameters():
    model = nn.Sequential(nn.BatchNorm1d(3), nn.Linear(3, 1))
    assert "0.running_mean" in model.state_dict()
    assert "0.running_mean" not in dict(model.named_parameters())


def test_parameters_alone_do_in_training_mode_and_fail_in_eval_mode(run):
    trained = run("norm_statistics")
    model, norm = trained["model"], trained["norm"]
    x, y = load_breast_cancer(return_X_y=True)
    x, y = torch.tensor(x[400:]).float(), torch.tensor(y[400:])

    def accuracy():
        return (model(x).argmax(dim=1) == y).float().mean()

    norm.reset_running_stats()
    model.eval()
    assert accuracy() < 0.8
    model.train()
    assert accuracy() > 0.85


def test_only_the_biases_have_changed(run):
    torch.manual_seed(0)
    fresh = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    learned = run("only_biases")["model"]
    for i in (0, 2):
        assert torch.equal(learned[i].weight, fresh[i].weight)
        assert not torch.equal(learned[i].bias, fresh[i].bias)


@given(seed=seeds, H=st.integers(2, 10))
def test_hidden_units_have_no_fixed_order(seed, H):
    torch.manual_seed(seed)
    first, last, order = nn.Linear(3, H), nn.Linear(H, 2), torch.randperm(H)
    x = torch.randn(5, 3)
    w1, b1, w2 = first.weight[order], first.bias[order], last.weight[:, order]
    permuted = torch.relu(x @ w1.T + b1) @ w2.T + last.bias
    torch.testing.assert_close(last(torch.relu(first(x))), permuted)


def test_32_factorial():
    assert f"{math.factorial(32):.1e}" == "2.6e+35"


def test_the_average_of_the_outputs_keeps_what_both_know(run):
    twins = run("permuted")
    x, y = twins["x"], twins["y"]
    outputs = (twins["model"](x) + twins["twin"](x)) / 2
    assert (outputs.argmax(dim=1) == y).float().mean() > 0.95


@given(
    seed=seeds, factor=st.sampled_from([0.001, 0.1, 10.0, 1000.0]), j=st.integers(0, 2)
)
def test_a_weight_shrinks_as_the_unit_of_its_input_grows(seed, factor, j):
    torch.manual_seed(seed)
    x, y = torch.randn(20, 3).double(), torch.randn(20, 1).double()
    scaled = x.clone()
    scaled[:, j] *= factor
    w = torch.linalg.lstsq(x, y).solution
    w_scaled = torch.linalg.lstsq(scaled, y).solution
    torch.testing.assert_close(w_scaled[j] * factor, w[j])
    torch.testing.assert_close(scaled @ w_scaled, x @ w)


def test_the_weights_of_two_stages_of_one_training_can_be_averaged():
    torch.manual_seed(0)
    images, labels = load_digits(return_X_y=True)
    x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    stages = []
    for step in range(1, 101):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in (50, 100):
            stages.append({k: v.clone() for k, v in model.state_dict().items()})
    model.load_state_dict({k: (v + stages[1][k]) / 2 for k, v in stages[0].items()})
    assert (model(x).argmax(dim=1) == y).float().mean() > 0.95


def test_weight_decay_pulls_the_weights_of_unseen_inputs_to_zero():
    layer = nn.Linear(3, 2)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, weight_decay=0.5)
    x = torch.randn(8, 3)
    x[:, 1] = 0
    before = layer.weight[:, 1].abs().max().item()
    for _ in range(100):
        optimizer.zero_grad()
        (layer(x) - 1).square().mean().backward()
        optimizer.step()
    assert layer.weight[:, 1].abs().max() < 0.01 * before
