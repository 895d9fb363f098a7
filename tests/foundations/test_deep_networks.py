"""What docs/foundations/deep-networks.md claims beyond what its snippets print."""

import runpy
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

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


def test_63_units_side_by_side_make_64_pieces_with_189_parameters():
    H, knots = 63, torch.linspace(-0.95, 0.95, 63, dtype=torch.double)
    model = nn.Sequential(nn.Linear(1, H), nn.ReLU(), nn.Linear(H, 1, bias=False))
    assert sum(p.numel() for p in model.parameters()) == 189
    model = model.double()
    model[0].weight.data.fill_(1)
    model[0].bias.data = -knots
    signs = torch.tensor([1.0, -1.0], dtype=torch.double).repeat(32)[:63]
    model[2].weight.data = signs[None]
    # between the knots, not at them: two points on every piece
    edges = torch.cat([torch.tensor([-1.0]), knots, torch.tensor([1.0])])
    inner = edges[:-1] + (edges.diff() * torch.tensor([[0.25], [0.75]]))
    y = model(inner.T.reshape(-1, 1)).detach().reshape(64, 2)
    slopes = y.diff(dim=1).squeeze(1) / inner.T.diff(dim=1).squeeze(1)
    assert (slopes.diff().abs() > 0.5).all()


def test_for_20_folds_one_layer_needs_more_than_25_000_times_the_parameters():
    assert 25_000 < 3 * (2**20 - 1) / (6 * 20) < 27_000


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
    runpy.run_path(str(SNIPPETS / "fold.py"))
    teeth = []
    for line in plt.gca().get_lines():
        y = torch.tensor(line.get_ydata()).flatten()
        teeth.append(int((y > y.max() - 1e-4).sum()))
    plt.close("all")
    assert teeth == [1, 2, 8]
