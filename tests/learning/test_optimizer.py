"""What docs/learning/optimizer.md claims beyond what its snippets print."""

import inspect
import os
import re
import runpy
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

SNIPPETS = Path(__file__).parents[2] / "snippets" / "learning" / "optimizer"
FROM_SCRATCH = runpy.run_path(str(SNIPPETS / "momentum.py")) | runpy.run_path(
    str(SNIPPETS / "adaptive.py")
)
LR = FROM_SCRATCH["lr"]
# The page takes a large eps, so that its place shows: here it is the usual one.
FROM_SCRATCH["adam"].__globals__["eps"] = 1e-8
TORCH = {
    "sgd": lambda w: torch.optim.SGD([w], lr=LR),
    "momentum": lambda w: torch.optim.SGD([w], lr=LR, momentum=0.9),
    "rmsprop": lambda w: torch.optim.RMSprop([w], lr=LR),
    "adam": lambda w: torch.optim.Adam([w], lr=LR),
    "adamw": lambda w: torch.optim.AdamW([w], lr=LR),
}
# The settings under which the page says that Keras gives the numbers of PyTorch.
KERAS = {
    "sgd": lambda: keras.optimizers.SGD(LR),
    "momentum": lambda: keras.optimizers.SGD(LR, momentum=0.9),
    "rmsprop": lambda: keras.optimizers.RMSprop(LR, rho=0.99, epsilon=1e-16),
    "adam": lambda: keras.optimizers.Adam(LR, epsilon=1e-8),
    "adamw": lambda: keras.optimizers.AdamW(LR, epsilon=1e-8, weight_decay=0.01),
}


def run(name, monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    return runpy.run_path(str(SNIPPETS / f"{name}.py"))


def problem(seed, size=4):
    """A random start, and a function that gives the slope at w: not quadratic."""
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(20, size, dtype=torch.double, generator=generator)
    y = torch.randn(20, dtype=torch.double, generator=generator)
    w = torch.randn(size, dtype=torch.double, generator=generator)

    def slope(w):
        pred = torch.tanh(x @ w)
        return 2 * x.T @ ((pred - y) * (1 - pred**2)) / len(x)

    return w, slope


def torch_steps(make, w, slopes):
    w = w.clone().requires_grad_()
    optimizer = make(w)
    for slope in slopes:
        w.grad = slope(w.detach()) if callable(slope) else slope.clone()
        optimizer.step()
    return w.detach()


def keras_steps(optimizer, w, slopes):
    w = keras.Variable(w.numpy(), dtype=str(w.dtype).removeprefix("torch."))
    for slope in slopes:
        g = slope(w.value.detach()) if callable(slope) else slope
        optimizer.apply([g], [w])
    return w.value.detach().cpu()


@pytest.mark.parametrize("name", TORCH)
@given(seed=st.integers(0, 10_000))
@settings(max_examples=10, deadline=None)
def test_the_rules_from_scratch_equal_torch_optim_over_100_steps(name, seed):
    w, slope = problem(seed)
    ours, state, slopes = w, {}, []
    for _ in range(100):
        slopes.append(slope(ours))
        ours = FROM_SCRATCH[name](ours, slopes[-1], state)
    assert not torch.allclose(ours, w)
    # the same slopes: RMSprop's last digits grow where it goes back and forth about a minimum
    theirs = torch_steps(TORCH[name], w, slopes)
    torch.testing.assert_close(ours, theirs, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", TORCH)
@given(seed=st.integers(0, 10_000))
@settings(max_examples=3, deadline=None)
def test_keras_gives_the_numbers_of_torch_once_the_settings_are_the_same(name, seed):
    w, slope = problem(seed)
    slopes = []

    def noted(w):
        slopes.append(slope(w))
        return slopes[-1]

    ours = torch_steps(TORCH[name], w, [noted] * 100)
    theirs = keras_steps(KERAS[name](), w, slopes)
    torch.testing.assert_close(theirs, ours, rtol=0, atol=1e-4)


@pytest.mark.parametrize("name", ["RMSprop", "AdamW"])
def test_with_the_defaults_but_the_learning_rate_they_differ(name):
    w, slope = problem(0)
    ours = torch_steps(
        lambda w: getattr(torch.optim, name)([w], lr=0.01), w, [slope] * 100
    )
    theirs = keras_steps(getattr(keras.optimizers, name)(0.01), w, [slope] * 100)
    assert (ours - theirs).abs().max() > 1e-4


def defaults(function):
    parameters = inspect.signature(function).parameters.values()
    return {p.name: p.default for p in parameters if p.default is not p.empty}


@pytest.mark.parametrize(
    ("name", "ours", "theirs"),
    [
        ("SGD", {"lr": 0.001, "momentum": 0}, {"learning_rate": 0.01, "momentum": 0}),
        (
            "RMSprop",
            {"lr": 0.01, "alpha": 0.99, "eps": 1e-8},
            {"learning_rate": 0.001, "rho": 0.9, "epsilon": 1e-7},
        ),
        (
            "Adam",
            {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8},
            {"learning_rate": 0.001, "beta_1": 0.9, "beta_2": 0.999, "epsilon": 1e-7},
        ),
        (
            "AdamW",
            {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.01},
            {"learning_rate": 0.001, "epsilon": 1e-7, "weight_decay": 0.004},
        ),
    ],
)
def test_the_table_of_defaults(name, ours, theirs):
    in_torch = defaults(getattr(torch.optim, name))
    in_keras = defaults(getattr(keras.optimizers, name))
    assert ours.items() <= in_torch.items()
    assert theirs.items() <= in_keras.items()


@given(slope=st.floats(1e-9, 1e-3), eps=st.floats(1e-10, 1e-5))
@settings(max_examples=10, deadline=None)
def test_where_epsilon_stands(slope, eps):
    w, g = torch.zeros(1, dtype=torch.double), torch.tensor([slope]).double()
    v = 0.1 * slope**2
    rmsprop = keras_steps(keras.optimizers.RMSprop(1.0, rho=0.9, epsilon=eps), w, [g])
    assert -rmsprop.item() == pytest.approx(slope / (v + eps) ** 0.5, rel=1e-3)
    ours = torch_steps(
        lambda w: torch.optim.RMSprop([w], lr=1.0, alpha=0.9, eps=eps), w, [g]
    )
    assert -ours.item() == pytest.approx(slope / (v**0.5 + eps), rel=1e-3)
    adam = keras_steps(keras.optimizers.Adam(1.0, epsilon=eps), w, [g])
    before_correction = slope / (slope + eps / (1 - 0.999) ** 0.5)
    assert -adam.item() == pytest.approx(before_correction, rel=1e-3)
    ours = torch_steps(lambda w: torch.optim.Adam([w], lr=1.0, eps=eps), w, [g])
    assert -ours.item() == pytest.approx(slope / (slope + eps), rel=1e-3)


def test_at_learning_rate_0_the_momentum_of_torch_stops_and_that_of_keras_rolls_on():
    w = torch.ones(1, requires_grad=True)
    ours, var = torch.optim.SGD([w], lr=0.1, momentum=0.9), keras.Variable([1.0])
    theirs = keras.optimizers.SGD(0.1, momentum=0.9)
    places = []
    for lr in (0.1, 0.0):
        ours.param_groups[0]["lr"] = theirs.learning_rate = lr
        w.grad = torch.ones(1)
        ours.step()
        theirs.apply([torch.ones(1)], [var])
        places.append((w.item(), var.value.item()))
    assert places[1][0] == places[0][0] == places[0][1] == pytest.approx(0.9)
    assert places[1][1] == pytest.approx(0.9 - 0.9 * 0.1)


def test_the_shapes_of_the_paths(monkeypatch):
    paths, plot = {}, plt.plot

    def record(a, b, style, label, **options):
        paths[label] = torch.stack([torch.as_tensor(a), torch.as_tensor(b)])
        plot(a, b, style, label=label, **options)

    monkeypatch.setattr(plt, "plot", record)
    run("paths", monkeypatch)
    turns = {
        name: int((path[1, :10].diff().sign().diff() != 0).sum())
        for name, path in paths.items()
    }
    assert turns["SGD"] >= 7 > turns["momentum"] >= 2  # from side to side; waves
    for name in ("RMSprop", "Adam"):  # diagonally, at the same pace
        a, b = paths[name][:, 1] - paths[name][:, 0]
        torch.testing.assert_close(a, -b)
    assert paths["Adam"][1].min() < -0.5 and paths["RMSprop"][1].min() > -0.1
    assert paths["Adam"][0].max() == pytest.approx(1, abs=0.2)


def test_scaling_moves_a_flat_direction_as_fast_as_a_steep_one():
    slope = torch.tensor([1e-3, 1e3])
    for name in ("rmsprop", "adam"):
        w = torch_steps(TORCH[name], torch.zeros(2), [slope] * 20)
        torch.testing.assert_close(w[0], w[1], rtol=1e-3, atol=0)


def test_the_figure_of_learning_rates_shows_the_numbers_of_its_description(monkeypatch):
    curves, loglog = {}, plt.loglog

    def record(rates, losses, style, label):
        curves[label] = dict(zip(rates, losses, strict=True))
        loglog(rates, losses, style, label=label)

    monkeypatch.setattr(plt, "loglog", record)
    run("learning_rates", monkeypatch)
    enough = {
        label: min(rate for rate, loss in curve.items() if loss < 0.2)
        for label, curve in curves.items()
    }
    assert enough == {"SGD": 1, "momentum": 0.1, "AdamW": 0.01}
    for curve in curves.values():
        assert min(loss for rate, loss in curve.items() if rate < 0.002) > 0.8
    assert curves["AdamW"][0.01] == pytest.approx(0.14, abs=0.04)
    assert curves["SGD"][0.01] == pytest.approx(0.9, abs=0.1)


def test_with_sgd_weight_decay_and_decay_of_the_slope_are_the_same():
    w, slope = problem(1)
    inside = torch_steps(
        lambda w: torch.optim.SGD([w], lr=LR, weight_decay=0.5), w, [slope] * 50
    )
    ours = w
    for _ in range(50):
        ours = ours - LR * 0.5 * ours - LR * slope(ours)
    torch.testing.assert_close(inside, ours)


def test_adam_adds_the_decay_to_the_slope():
    w, slope = problem(2)
    inside = torch_steps(
        lambda w: torch.optim.Adam([w], lr=LR, weight_decay=0.5), w, [slope] * 50
    )
    ours, state = w, {}
    for _ in range(50):
        ours = FROM_SCRATCH["adam"](ours, slope(ours) + 0.5 * ours, state)
    torch.testing.assert_close(inside, ours)


def test_an_optimizer_holds_the_parameters_it_was_given():
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
    optimizer = torch.optim.AdamW(model.parameters())
    old = model[1].weight
    model[1] = nn.Linear(3, 1)
    held = optimizer.param_groups[0]["params"]
    assert any(p is old for p in held)
    assert not any(p is model[1].weight for p in held)


def test_with_the_optimizer_made_last_the_new_layer_learns():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
    model[1] = nn.Linear(3, 1)
    optimizer = torch.optim.AdamW(model.parameters())
    before = model[1].weight.detach().clone()
    model(torch.randn(4, 2)).sum().backward()
    optimizer.step()
    assert not torch.equal(model[1].weight, before)


def test_both_tabs_show_the_same_numbers_for_sgd_and_momentum():
    numbers = [
        re.findall(r"w\[0\] = (\S+),", (SNIPPETS / f"{name}.txt").read_text("utf-8"))
        for name in ("momentum", "optimizers_keras")
    ]
    assert numbers[0] == numbers[1][:2]


def test_adagrad_forgets_nothing_and_nesterov_looks_ahead():
    w, slope = problem(2)
    for make, rule in (
        (lambda w: torch.optim.Adagrad([w], lr=LR, eps=1e-10), "adagrad"),
        (
            lambda w: torch.optim.SGD([w], lr=LR, momentum=0.9, nesterov=True),
            "nesterov",
        ),
    ):
        ours, v = w, torch.zeros_like(w)
        for _ in range(5):
            g = slope(ours)
            if rule == "adagrad":
                v = v + g**2
                ours = ours - LR * g / (v.sqrt() + 1e-10)
            else:
                v = 0.9 * v + g
                ours = ours - LR * (g + 0.9 * v)
        torch.testing.assert_close(torch_steps(make, w, [slope] * 5), ours)


def test_reduce_lr_on_plateau_waits_until_a_measured_loss_stops_falling():
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
    scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=2)
    rates = []
    for loss in (5.0, 4.0, 3.0, 3.0, 3.0, 3.0):
        scheduler.step(loss)
        rates.append(optimizer.param_groups[0]["lr"])
    assert rates == [0.1] * 5 + [pytest.approx(0.01)]


def test_each_group_of_parameters_may_have_its_own_learning_rate():
    one, other = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
    groups = [{"params": [one], "lr": 0.1}, {"params": [other], "lr": 0.01}]
    optimizer = torch.optim.SGD(groups)
    one.grad, other.grad = torch.ones(1), torch.ones(1)
    optimizer.step()
    assert (one.item(), other.item()) == pytest.approx((-0.1, -0.01))


def test_a_frozen_weight_stands_still_even_with_decay():
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
    model[0].requires_grad_(False)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1, weight_decay=0.5)
    before = model[0].weight.clone(), model[1].weight.detach().clone()
    for _ in range(3):
        optimizer.zero_grad()
        model(torch.ones(1, 2)).sum().backward()
        optimizer.step()
    assert torch.equal(model[0].weight, before[0])
    assert not torch.equal(model[1].weight, before[1])


def test_frozen_after_a_backward_it_still_has_a_slope_and_moves():
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    (w**2).sum().backward()
    w.requires_grad_(False)
    optimizer.step()
    assert w.item() == pytest.approx(0.8)


@given(slope=st.floats(0.05, 5), sign=st.sampled_from([1, -1]))
@settings(max_examples=20, deadline=None)
def test_the_first_step_of_adam_has_the_size_of_lr(slope, sign):
    g = torch.tensor([sign * slope], dtype=torch.double)
    w = torch_steps(
        lambda w: torch.optim.Adam([w], lr=0.001), torch.zeros(1).double(), [g]
    )
    assert w.item() == pytest.approx(-0.001 * sign, rel=1e-5)


def test_with_momentum_09_a_constant_slope_makes_steps_of_ten_times_lr():
    slopes = [torch.ones(1, dtype=torch.double)]
    places = [
        torch_steps(TORCH["momentum"], torch.zeros(1).double(), slopes * n).item()
        for n in (200, 201)
    ]
    assert places[0] - places[1] == pytest.approx(10 * LR, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "numbers"), [("sgd", 0), ("momentum", 1), ("rmsprop", 1), ("adamw", 2)]
)
def test_how_many_numbers_an_optimizer_remembers_for_each_weight(name, numbers):
    w = torch.zeros(1000, requires_grad=True)
    optimizer = TORCH[name](w)
    w.grad = torch.ones(1000)
    optimizer.step()
    kept = optimizer.state_dict()["state"].get(0, {}).values()
    sizes = [t.numel() for t in kept if torch.is_tensor(t) and t.numel() > 1]
    assert sum(sizes) == numbers * 1000


def test_the_schedules_of_the_figure(monkeypatch):
    lines, plot = {}, plt.plot

    def record(rates, style, label, **how):
        lines[label] = rates
        plot(rates, style, label=label, **how)

    monkeypatch.setattr(plt, "plot", record)
    run("schedule", monkeypatch)
    step, cosine, warm = lines.values()
    assert step[29] == 0.1 and step[30] == pytest.approx(0.01)
    assert step[59] == pytest.approx(0.01) and step[60] == pytest.approx(0.001)
    assert cosine == sorted(cosine, reverse=True)
    assert warm[0] == pytest.approx(0.005) and warm[15] == pytest.approx(0.1)
    assert warm[:16] == sorted(warm[:16]) and warm[15:] == sorted(warm[15:])[::-1]


def loss_after(make, degrees, steps=30):
    """The loss at the end of a descent in a long valley, turned by some degrees."""
    turn = torch.deg2rad(torch.tensor(float(degrees)))
    rows = [[turn.cos(), -turn.sin()], [turn.sin(), turn.cos()]]
    rotation = torch.tensor([[float(v) for v in row] for row in rows])
    valley = rotation @ torch.diag(torch.tensor([1.0, 100.0])) @ rotation.T
    w = (rotation @ torch.tensor([1.0, 1.0])).requires_grad_()
    optimizer = make([w])
    for _ in range(steps):
        optimizer.zero_grad()
        (w @ valley @ w / 2).backward()
        optimizer.step()
    return (w @ valley @ w / 2).item()


def test_scaling_straightens_a_valley_along_the_axes_and_momentum_any():
    def rmsprop(w):
        return torch.optim.RMSprop(w, lr=0.05)

    def momentum(w):
        return torch.optim.SGD(w, lr=0.01, momentum=0.7)

    assert loss_after(rmsprop, 45) > 3 * loss_after(rmsprop, 0)
    assert loss_after(momentum, 45) == pytest.approx(loss_after(momentum, 0), rel=1e-3)


@pytest.mark.parametrize(("slopes", "share"), [("steady", 1.0), ("flips", 0.1)])
def test_a_step_of_adam_is_at_most_about_lr_and_small_where_the_slope_flips(
    slopes, share
):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.01)
    steps = []
    for number in range(500):
        w.grad = torch.ones(1) * (-1) ** (number if slopes == "flips" else 0)
        before = w.item()
        optimizer.step()
        steps.append(abs(w.item() - before) / 0.01)
    assert max(steps) < 1.1
    assert sum(steps[100:]) / 400 == pytest.approx(share, abs=0.06)


def test_momentum_has_a_best_value_inside_and_too_much_orbits():
    path = SNIPPETS / "ball.plot"
    words = [line for line in path.read_text().splitlines() if line.startswith("frame")]
    losses = [float(word.split("loss ")[1].split(" ")[0]) for word in words]
    best = losses.index(min(losses))
    assert 0 < best < len(losses) - 1
    assert losses[-1] > losses[0] > 100 * losses[best]
