"""What docs/learning/gradient-descent.md claims beyond what its snippets print."""

import runpy
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.autograd import grad
from torch.autograd.functional import hessian

SNIPPETS = Path(__file__).parents[2] / "snippets" / "learning" / "gradient-descent"


def run(name, monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    return runpy.run_path(str(SNIPPETS / f"{name}.py"))


def descend(loss_at, start, lr, steps):
    """All places visited, start included."""
    path = [start.clone()]
    for _ in range(steps):
        theta = path[-1].clone().requires_grad_()
        path.append(path[-1] - lr * grad(loss_at(theta), theta)[0])
    return torch.stack(path)


def line_loss(seed):
    """The loss of a line fitted to random points, in double precision."""
    torch.manual_seed(seed)
    x, y = torch.randn(2, 10, dtype=torch.double)
    return lambda theta: (theta[0] * x + theta[1] - y).square().mean()


def test_a_step_is_the_learning_rate_times_the_slope_and_shortens_by_itself(
    monkeypatch,
):
    path = torch.tensor(run("valley", monkeypatch)["path"])
    lengths = path.diff(dim=0).norm(dim=1)
    assert lengths[0] > 5 * lengths[10] > 5 * lengths[-1]


def test_the_path_turns_from_the_side_of_the_valley_into_its_floor(monkeypatch):
    steps = torch.tensor(run("valley", monkeypatch)["path"]).diff(dim=0)
    assert (steps[0] > 0).all()  # across: w and b rise
    assert steps[-1, 0] > 0 > steps[-1, 1]  # along: w rises, b falls


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_a_small_step_lowers_the_loss_by_lr_times_the_squared_slope(seed):
    loss_at, lr = line_loss(seed), 1e-6
    theta = torch.randn(2, dtype=torch.double, requires_grad=True)
    (slope,) = grad(loss_at(theta), theta)
    fall = loss_at(theta) - loss_at(theta - lr * slope)
    torch.testing.assert_close(fall, lr * slope.square().sum(), rtol=1e-3, atol=1e-12)


@given(curvature=st.floats(0.1, 10), lr=st.floats(0.01, 3), start=st.floats(0.5, 5))
@settings(max_examples=50, deadline=None)
def test_a_step_multiplies_the_distance_by_one_minus_lr_times_curvature(
    curvature, lr, start
):
    start, lowest = torch.tensor(start + 2, dtype=torch.double), 2.0
    path = descend(lambda w: curvature / 2 * (w - lowest) ** 2, start, lr, 1)
    factor = (path[1] - lowest) / (path[0] - lowest)
    torch.testing.assert_close(factor.item(), 1 - lr * curvature)
    assert (abs(factor) < 1) == (lr < 2 / curvature)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_the_largest_curvature_sets_the_limit(seed):
    loss_at, zero = line_loss(seed), torch.zeros(2, dtype=torch.double)
    H, at_zero = hessian(loss_at, zero), zero.clone().requires_grad_()
    lowest = -torch.linalg.solve(H, grad(loss_at(at_zero), at_zero)[0])
    curvatures, directions = torch.linalg.eigh(H)
    start, limit = lowest + directions.sum(dim=1), 2 / curvatures[-1]
    below = [loss_at(theta) for theta in descend(loss_at, start, 0.95 * limit, 20)]
    above = [loss_at(theta) for theta in descend(loss_at, start, 1.1 * limit, 20)]
    assert below[-1] < below[0]
    assert above[-1] > above[10] > above[0]  # it grows, it does not wander


def test_the_figure_of_the_limit_shows_the_numbers_of_its_description(monkeypatch):
    ends, semilogy = {}, plt.semilogy

    def record(losses, style, label):
        ends[label] = losses
        semilogy(losses, style, label=label)

    monkeypatch.setattr(plt, "semilogy", record)
    run("limit", monkeypatch)
    slow, half, nearly, above = ends.values()
    assert round(above[0]) == 15 and above[-1] > 500
    assert nearly[-1] < 1 < slow[-1]
    assert half[0] / half[-1] > 1e7


def test_the_flattest_direction_sets_the_pace(monkeypatch):
    loss_at = run("limit", monkeypatch)["loss_at"]
    values, directions = torch.linalg.eigh(hessian(loss_at, torch.zeros(2)))
    path = descend(loss_at, torch.tensor([-2.0, 0.0]), 1 / values[-1], 30)
    flat, steep = ((path - torch.tensor([2.0, -1.0])) @ directions).abs().T
    assert steep[1] < 1e-5 < flat[30]  # half the limit: steep done in one step
    torch.testing.assert_close(flat[1] / flat[0], 1 - values[0] / values[-1])


def test_in_a_network_the_curvature_changes_from_place_to_place():
    torch.manual_seed(0)
    x, y = torch.randn(2, 20)

    def loss_at(theta):
        return (theta[0] * torch.tanh(theta[1] * x) - y).square().mean()

    one, other = torch.tensor([1.0, 1.0]), torch.tensor([3.0, 0.1])
    top = [torch.linalg.eigvalsh(hessian(loss_at, at))[-1] for at in (one, other)]
    assert max(top) > 2 * min(top)


def test_optim_sgd_draws_nothing_at_random():
    w = torch.ones(3, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    before = torch.get_rng_state()
    (w**2).sum().backward()
    optimizer.step()
    assert torch.equal(torch.get_rng_state(), before)
    torch.testing.assert_close(w.detach(), torch.full((3,), 1 - 0.1 * 2))


def test_on_top_of_a_hill_the_slope_is_zero_and_descent_stays():
    path = descend(lambda w: w**4 - 2 * w**2, torch.tensor(0.0), 0.05, 100)
    assert not path.any()


def test_a_saddle_point_is_flat_and_goes_up_and_down():
    def loss_at(theta):
        return theta[0] ** 2 - theta[1] ** 2

    theta = torch.zeros(2, requires_grad=True)
    assert not grad(loss_at(theta), theta)[0].any()
    assert torch.linalg.eigvalsh(hessian(loss_at, torch.zeros(2))).tolist() == [-2, 2]


@pytest.mark.parametrize("scale", [10.0, 0.5])
def test_the_curvature_grows_with_the_square_of_the_inputs(scale):
    x, y = torch.linspace(-1, 2, 20), torch.linspace(0, 1, 20)
    one = hessian(lambda w: (w * x - y).square().mean(), torch.tensor(0.0))
    scaled = hessian(lambda w: (w * scale * x - y).square().mean(), torch.tensor(0.0))
    torch.testing.assert_close(scaled, scale**2 * one)


@given(seed=st.integers(0, 10_000), count=st.integers(1, 50))
@settings(max_examples=20, deadline=None)
def test_the_gradient_of_a_sum_is_that_of_the_mean_times_the_examples(seed, count):
    torch.manual_seed(seed)
    x, y, w = (
        torch.randn(count),
        torch.randn(count),
        torch.randn((), requires_grad=True),
    )
    (mean,) = grad((w * x - y).square().mean(), w)
    (total,) = grad((w * x - y).square().sum(), w)
    torch.testing.assert_close(total, count * mean)


def test_with_lr_01_w_becomes_06_and_with_lr_1_it_jumps_between_6_and_0():
    def loss_at(w):
        return (w - 3) ** 2

    zero = torch.tensor(0.0)
    assert hessian(loss_at, zero) == 2
    assert descend(loss_at, zero, 0.1, 1)[1].item() == pytest.approx(0.6)
    assert descend(loss_at, zero, 1.0, 3).tolist() == [0, 6, 0, 6]


def test_at_the_limit_of_curvature_100_the_direction_of_curvature_1_gets_2_percent():
    path = descend(
        lambda theta: 50 * theta[0] ** 2 + theta[1] ** 2 / 2, torch.ones(2), 0.02, 1
    )
    torch.testing.assert_close(path[1], torch.tensor([-1.0, 0.98]))


def test_close_to_the_limit_the_steepest_direction_sets_the_pace():
    flat, steep = 1.0, 10.0
    for share, slowest in ((0.5, flat), (0.99, steep)):
        lr = share * 2 / steep
        left = {c: abs(1 - lr * c) ** 100 for c in (flat, steep)}
        assert max(left, key=left.get) == slowest


def test_the_figure_of_the_rate_diverges_above_the_limit_and_nowhere_below():
    words = (SNIPPETS / "rate.plot").read_text().splitlines()
    frames = [line for line in words if line.startswith("frame")]
    shares = [int(frame.split("%")[0].split(", ")[1]) for frame in frames]
    for frame, share in zip(frames, shares, strict=True):
        assert ("diverges" in frame) == (share > 100), frame
