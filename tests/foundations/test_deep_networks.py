"""What docs/foundations/deep-networks.md claims beyond what its snippets print."""

import math
import re
import runpy
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

SNIPPETS = Path(__file__).parents[2] / "snippets/foundations/deep-networks"


def fold(y):
    """The fold of the page, as a network of torch.nn."""
    layer = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1, bias=False))
    values = torch.tensor([[2.0], [4.0]]), torch.tensor([0.0, -2.0])
    for parameter, value in zip(
        layer.parameters(), (*values, torch.tensor([[1.0, -1.0]])), strict=True
    ):
        parameter.data = value
    assert sum(p.numel() for p in layer.parameters()) == 6
    return layer(y).detach()


def pieces(x, y):
    slopes = torch.diff(y) / torch.diff(x)
    return 1 + int((slopes.diff().abs() > 1e-3 * slopes.abs().max()).sum())


@pytest.mark.parametrize("depth", [1, 2, 3, 6, 7])
def test_each_fold_doubles_the_number_of_pieces(depth):
    x = torch.linspace(0, 1, 2**12 + 1)[:, None]
    y = x
    for _ in range(depth):
        y = fold(y)
    assert pieces(x.squeeze(1), y.squeeze(1)) == 2**depth
    assert (y.min(), y.max()) == (0, 1)
    teeth = (y.squeeze(1) == 1).sum()
    assert teeth == 2 ** (depth - 1)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), H=st.integers(1, 30))
def test_side_by_side_H_units_make_at_most_H_plus_1_pieces(seed, H):
    torch.manual_seed(seed)
    layer = nn.Linear(1, H).double()
    x = torch.linspace(-50, 50, 20001, dtype=torch.double)[:, None]
    on = layer(x) > 0
    bends = (on[1:] != on[:-1]).sum()  # every single switch
    assert bends + 1 <= H + 1


def test_64_units_side_by_side_draw_six_folds_with_192_parameters():
    model = nn.Sequential(nn.Linear(1, 64), nn.ReLU(), nn.Linear(64, 1, bias=False))
    assert sum(p.numel() for p in model.parameters()) == 192
    model = model.double()
    model[0].weight.data.fill_(1)
    model[0].bias.data = -torch.arange(64, dtype=torch.double) / 64
    model[2].weight.data = 128 * torch.tensor([[1.0, -1.0] * 32]).double()
    model[2].weight.data[0, 0] = 64  # the first slope; each corner changes it by 128
    x = torch.linspace(0, 1, 1025, dtype=torch.double)[:, None]
    folded = x.float()
    for _ in range(6):
        folded = fold(folded)
    torch.testing.assert_close(model(x).float(), folded, atol=1e-4, rtol=0)


@pytest.mark.parametrize("inputs, units", [(1, 5), (2, 4), (2, 6), (3, 4)])
def test_in_d_dimensions_one_layer_has_at_most_a_sum_of_binomials_of_pieces(
    inputs, units
):
    bound = sum(math.comb(units, j) for j in range(inputs + 1))
    most = 0
    for seed in range(8):
        torch.manual_seed(seed)
        x = 20 * torch.randn(10_000, inputs)
        normals, shifts = torch.randn(inputs, units), torch.randn(units)
        codes = (x @ normals + shifts > 0).float() @ 2.0 ** torch.arange(units)
        most = max(most, len(codes.unique()))
        assert most <= bound
    assert most > 0.7 * bound


def test_for_20_folds_one_layer_needs_more_than_25_000_times_the_parameters():
    assert 25_000 < 3 * 2**20 / (6 * 20) < 27_000


@pytest.fixture
def run_from(monkeypatch, capsys):
    """Run a program from another seed; give the shares that it prints."""
    first = torch.manual_seed

    def start(name, seed):
        with monkeypatch.context() as patch:
            patch.setattr(torch, "manual_seed", lambda _: first(seed))
            runpy.run_path(str(SNIPPETS / f"{name}.py"))
        return [int(n) for n in re.findall(r"(\d+)%", capsys.readouterr().out)]

    return start


@pytest.mark.parametrize("seed", range(1, 6))
def test_from_other_starts_too_one_hidden_layer_beats_four(seed, run_from):
    one, two, four = run_from("equal_parameters", seed)
    assert min(one, two) > four > 80


@pytest.mark.parametrize("seed", range(1, 6))
def test_of_twenty_layers_only_those_with_skip_and_norm_learn(seed):
    images, labels = load_digits(return_X_y=True)
    x, y = torch.tensor(images[:100] / 16).float(), torch.tensor(labels[:100])

    def learned(kind, make=torch.optim.SGD, lr=0.05, steps=40):
        torch.manual_seed(seed)
        layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(20))
        last = nn.Linear(64, 10)
        if kind == "He":
            for layer in layers:
                nn.init.kaiming_normal_(layer.weight)
        optimizer = make([*layers.parameters(), *last.parameters()], lr=lr)
        for _ in range(steps):
            hidden = x
            for layer in layers:
                normed = F.layer_norm(hidden, (64,)) if kind == "both" else hidden
                hidden = hidden * (kind == "both") + torch.relu(layer(normed))
            if kind == "both":
                hidden = F.layer_norm(hidden, (64,))
            logits = last(hidden)
            optimizer.zero_grad()
            F.cross_entropy(logits, y).backward()
            optimizer.step()
        return float((logits.argmax(dim=1) == y).float().mean())

    assert learned("plain") < 0.3 and learned("both") > 0.95
    assert learned("He", torch.optim.Adam, lr=1e-3, steps=80) > 0.8


def test_the_hidden_units_of_a_cnn_see_few_inputs_those_of_an_mlp_all():
    torch.manual_seed(0)
    x = torch.randn(1, 20)
    seen = {}
    for layer in (nn.Linear(20, 5), nn.Conv1d(1, 1, 3)):
        slopes = torch.autograd.functional.jacobian(layer, x).reshape(-1, 20)
        seen[layer._get_name()] = slopes.count_nonzero(dim=1).unique().tolist()
    assert seen == {"Linear": [20], "Conv1d": [3]}


def test_extra_layers_need_only_hand_their_input_on():
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(4, 8), nn.ReLU()), torch.randn(16, 4)
    extra = nn.Linear(8, 8)
    extra.weight.data, extra.bias.data = torch.eye(8), torch.zeros(8)
    torch.testing.assert_close(nn.Sequential(*model, extra, nn.ReLU())(x), model(x))


def first_gradient(depth, skip):
    """The gradient that reaches the first of `depth` layers, against one layer."""
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(depth)]
    hidden = torch.randn(32, 64)
    for layer in layers:
        hidden = skip * hidden + torch.relu(layer(hidden))
    nn.functional.cross_entropy(hidden, torch.arange(32)).backward()
    return layers[0].weight.grad.norm()


def test_the_gradient_fades_on_its_way_back_unless_layers_are_skipped():
    assert first_gradient(20, skip=0) < 1e-4 * first_gradient(2, skip=0)
    assert first_gradient(20, skip=1) > first_gradient(2, skip=0) / 10


def test_recurrent_steps_share_their_weights():
    cell, hidden = nn.RNNCell(4, 8), torch.zeros(1, 8)
    before = sum(p.numel() for p in cell.parameters())
    for x in torch.randn(50, 1, 4):
        hidden = cell(x, hidden)
    assert sum(p.numel() for p in cell.parameters()) == before == 8 * (4 + 8 + 2)


def test_a_hundred_layers_without_bends_are_one_straight_piece():
    torch.manual_seed(0)
    layers = [nn.Linear(1 if i == 0 else 8, 8).double() for i in range(100)]
    x = torch.linspace(-5, 5, 101, dtype=torch.double)[:, None]
    y = nn.Sequential(*layers)(x).detach()
    slopes = y.diff(dim=0)
    torch.testing.assert_close(slopes, slopes[:1].expand_as(slopes))


def test_the_drawn_rows_have_one_two_and_eight_teeth(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: None)
    plt.close("all")  # what other tests left would be drawn on
    runpy.run_path(str(SNIPPETS / "fold.py"))
    teeth = []
    for line in plt.gca().get_lines():
        y = torch.tensor(line.get_ydata()).flatten()
        teeth.append(int((y > y.max() - 1e-4).sum()))
    plt.close("all")
    assert teeth == [1, 2, 8]
