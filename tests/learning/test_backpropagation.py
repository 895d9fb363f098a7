"""What docs/learning/backpropagation.md claims beyond what its snippets print."""

import runpy
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.autograd import grad
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

SNIPPETS = Path(__file__).parents[2] / "snippets" / "learning" / "backpropagation"
size = st.integers(1, 6)


def run(name, monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    return runpy.run_path(str(SNIPPETS / f"{name}.py"))


def by_the_table(x, y, w1, b1, w2, b2, hidden=torch.tanh):
    """The gradients of w1, b1, w2, b2 as the table of the page has them."""
    h = hidden(x @ w1.T + b1)
    pred = h @ w2.T + b2
    delta2 = 2 * (pred - y) / pred.numel()
    delta1 = delta2 @ w2
    if hidden is torch.tanh:
        delta1 = delta1 * (1 - h**2)
    return delta1.T @ x, delta1.sum(dim=0), delta2.T @ h, delta2.sum(dim=0)


@pytest.mark.parametrize("hidden", [nn.Tanh(), nn.Identity()])
@given(B=size, D=size, H=size, K=size, seed=st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_by_hand_equals_autograd_for_any_shape(hidden, B, D, H, K, seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(D, H), hidden, nn.Linear(H, K))
    x, y = torch.randn(B, D), torch.randn(B, K)
    F.mse_loss(model(x), y).backward()
    parameters = [p.detach() for p in model.parameters()]
    activation = torch.tanh if isinstance(hidden, nn.Tanh) else lambda z: z
    ours = by_the_table(x, y, *parameters, hidden=activation)
    for our, parameter in zip(ours, model.parameters(), strict=True):
        assert our.shape == parameter.shape == parameter.grad.shape
        torch.testing.assert_close(our, parameter.grad, rtol=0, atol=1e-6)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_another_loss_changes_only_the_first_delta(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    x, y = torch.randn(5, 3), torch.randn(5, 2)
    pred = model(x)
    loss = F.huber_loss(pred, y)
    loss.backward(retain_graph=True)
    delta2 = grad(loss, pred)[0]
    h = model[1](model[0](x)).detach()
    delta1 = delta2 @ model[2].weight.detach() * (1 - h**2)
    torch.testing.assert_close(delta2.T @ h, model[2].weight.grad)
    torch.testing.assert_close(delta1.T @ x, model[0].weight.grad)


@given(seed=st.integers(0, 10_000), depth=st.integers(2, 6))
@settings(max_examples=20, deadline=None)
def test_more_layers_repeat_the_column_of_the_hidden_layer(seed, depth):
    torch.manual_seed(seed)
    layers = [nn.Linear(3, 3) for _ in range(depth)]
    x, y = torch.randn(5, 3), torch.randn(5, 3)
    hs = [x]
    for layer in layers[:-1]:
        hs.append(torch.tanh(layer(hs[-1])))
    pred = layers[-1](hs[-1])
    F.mse_loss(pred, y).backward()
    with torch.no_grad():
        delta = 2 * (pred - y) / pred.numel()
        for layer, h in zip(reversed(layers), reversed(hs), strict=True):
            torch.testing.assert_close(delta.T @ h, layer.weight.grad)
            delta = delta @ layer.weight * (1 - h**2)


def test_the_layers_keep_x_and_h_for_the_backward_pass():
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    x, saved = torch.randn(5, 3), []
    with torch.autograd.graph.saved_tensors_hooks(
        lambda t: saved.append(t) or t, lambda t: t
    ):
        model(x)
    h = torch.tanh(model[0](x))
    for kept in (x, h):
        assert any(s.shape == kept.shape and torch.equal(s, kept) for s in saved)


@given(width=st.integers(1, 200), depth=st.integers(1, 5), batch=st.integers(1, 64))
@settings(max_examples=20, deadline=None)
def test_forward_and_backward_cost_at_most_three_forward_passes(width, depth, batch):
    layers = [nn.Linear(10, width), nn.Tanh()]
    for _ in range(depth - 1):
        layers += [nn.Linear(width, width), nn.Tanh()]
    model = nn.Sequential(*layers, nn.Linear(width, 1))
    with FlopCounterMode(display=False) as forward:
        loss = model(torch.randn(batch, 10)).sum()
    with FlopCounterMode(display=False) as backward:
        loss.backward()
    one = forward.get_total_flops()
    assert 2 * one <= one + backward.get_total_flops() <= 3 * one


def test_the_figure_of_the_cost_shows_the_numbers_of_its_description(monkeypatch):
    plot = run("cost", monkeypatch)
    weights, nudging, backprop = plot["weights"], plot["nudging"], plot["backprop"]
    assert weights[-1] == 12_001
    assert 5e9 < nudging[-1] < 1e10
    assert 1e6 < backprop[-1] < 2e6
    gaps = [n / b for n, b in zip(nudging, backprop, strict=True)]
    assert gaps == sorted(gaps)
    logs = torch.tensor([weights, nudging, backprop]).log()
    _, steep, flat = (logs[:, -1] - logs[:, 0]) / (logs[0, -1] - logs[0, 0])
    assert steep / flat == pytest.approx(2, abs=0.05)


def test_backward_changes_no_weight_and_no_loss():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
    x, y = torch.randn(8, 3), torch.randn(8, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    before = [p.detach().clone() for p in model.parameters()]
    loss = F.mse_loss(model(x), y)
    loss.backward()
    assert all(map(torch.equal, before, model.parameters()))
    assert all(p.grad.any() for p in model.parameters())
    assert F.mse_loss(model(x), y) == loss
    optimizer.step()
    assert not any(map(torch.equal, before, model.parameters()))
    assert F.mse_loss(model(x), y) < loss


def test_the_figure_of_three_fates_shows_the_numbers_of_its_description(monkeypatch):
    curves, semilogy = {}, plt.semilogy

    def record(losses, style, label):
        curves[label] = losses
        semilogy(losses, style, label=label)

    monkeypatch.setattr(plt, "semilogy", record)
    run("no_update", monkeypatch)
    none, sgd, adam = curves.values()
    assert len(none) == 200 and len(set(none)) == 1
    assert none[0] == sgd[0] == adam[0] == pytest.approx(0.5, abs=0.05)
    assert sgd[-1] == pytest.approx(0.04, abs=0.005)
    assert adam[-1] < 0.001


@given(z=st.floats(-8, 8), y=st.sampled_from([0.0, 1.0]))
@settings(max_examples=50, deadline=None)
def test_with_cross_entropy_the_slope_cancels_and_with_mse_it_does_not(z, y):
    z = torch.tensor(z, dtype=torch.double, requires_grad=True)
    y = torch.tensor(y, dtype=torch.double)
    p = torch.sigmoid(z)
    (bce,) = grad(F.binary_cross_entropy(p, y), z, retain_graph=True)
    (mse,) = grad(F.mse_loss(p, y), z)
    torch.testing.assert_close(bce, (p - y).detach())
    torch.testing.assert_close(mse, (2 * (p - y) * p * (1 - p)).detach())


@given(
    seed=st.integers(0, 10_000), start=st.floats(-1, 1).filter(lambda s: abs(s) > 0.1)
)
@settings(max_examples=10, deadline=None)
def test_units_that_start_equal_stay_equal_and_do_the_work_of_one(seed, start):
    torch.manual_seed(seed)
    x, y = torch.randn(20, 2), torch.randn(20, 1)
    model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1)).double()
    nn.init.constant_(model[0].weight, start)
    nn.init.zeros_(model[0].bias)
    nn.init.constant_(model[2].weight, start)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(20):
        optimizer.zero_grad()
        F.mse_loss(model(x.double()), y.double()).backward()
        optimizer.step()
    rows = model[0].weight.detach()
    torch.testing.assert_close(rows, rows[:1].expand(4, 2))
    assert not torch.allclose(rows, torch.full((4, 2), start, dtype=torch.double))
    one = nn.Sequential(nn.Linear(2, 1), nn.Tanh(), nn.Linear(1, 1)).double()
    with torch.no_grad():
        one[0].weight.copy_(rows[:1]), one[0].bias.copy_(model[0].bias[:1])
        one[2].weight.copy_(4 * model[2].weight[:, :1])
        one[2].bias.copy_(model[2].bias)
    torch.testing.assert_close(one(x.double()), model(x.double()))


def test_with_zero_w2_no_blame_passes_whatever_w1_is():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    nn.init.zeros_(model[2].weight)
    F.mse_loss(model(torch.randn(8, 2)), torch.randn(8, 1)).backward()
    assert not model[0].weight.grad.any() and model[2].weight.grad.any()


def test_with_both_matrices_zero_only_the_last_bias_ever_learns():
    torch.manual_seed(0)
    x, y = torch.randn(50, 2), torch.randn(50, 1)
    moved = {}
    for zero in ((2,), (0, 2)):
        model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
        nn.init.zeros_(model[0].bias)
        for n in zero:
            nn.init.zeros_(model[n].weight)
        before = {name: p.detach().clone() for name, p in model.named_parameters()}
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(20):
            optimizer.zero_grad()
            F.mse_loss(model(x), y).backward()
            optimizer.step()
        now = dict(model.named_parameters())
        moved[zero] = [name for name in now if not now[name].equal(before[name])]
    assert moved == {
        (2,): ["0.weight", "0.bias", "2.weight", "2.bias"],
        (0, 2): ["2.bias"],
    }


def test_biases_may_start_at_zero():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    nn.init.zeros_(model[0].bias), nn.init.zeros_(model[2].bias)
    F.mse_loss(model(torch.randn(8, 2)), torch.randn(8, 1)).backward()
    assert len(model[0].bias.grad.unique()) == 4
