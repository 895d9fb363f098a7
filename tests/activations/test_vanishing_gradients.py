"""What docs/activations/vanishing-gradients.md claims beyond what its snippets print."""

import math
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import make_moons
from torch import nn

seeds = st.integers(0, 10_000)


def gradient_lengths(bend, gain=None, norm=None, depth=20, width=64, seed=0):
    torch.manual_seed(seed)
    layers = [nn.Linear(width, width) for _ in range(depth)]
    if gain:
        for layer in layers:
            nn.init.xavier_normal_(layer.weight, gain=gain)
            nn.init.zeros_(layer.bias)
    modules = []
    for layer in layers:
        modules += [layer, norm(width), bend()] if norm else [layer, bend()]
    # a loss that is not fixed by a normalization before it
    output = nn.Sequential(*modules)(torch.randn(256, width))
    (output * torch.randn(256, width)).sum().backward()
    return torch.tensor([layer.weight.grad.norm().item() for layer in layers])


@settings(max_examples=30, deadline=None)
@given(seed=seeds, bend=st.sampled_from([torch.sigmoid, torch.tanh, torch.relu]))
def test_a_layer_multiplies_the_gradient_by_its_slope_and_its_matrix(seed, bend):
    torch.manual_seed(seed)
    layer = nn.Linear(4, 3)
    h, z = torch.randn(4, requires_grad=True), None
    z = layer(h).detach().requires_grad_()
    bend(z).sum().backward()  # the slopes f'(z)
    behind = torch.randn(3)
    bend(layer(h)).backward(behind)
    torch.testing.assert_close(h.grad, layer.weight.T @ (z.grad * behind))


@given(z=st.floats(-20, 20))
def test_slopes_are_at_most_a_quarter_for_sigmoid_and_one_for_tanh_and_relu(z):
    for bend, limit in ((torch.sigmoid, 0.25), (torch.tanh, 1), (torch.relu, 1)):
        x = torch.tensor(z, dtype=torch.double, requires_grad=True)
        bend(x).backward()
        assert 0 <= x.grad <= limit
        if bend is torch.relu:
            assert x.grad in (0, 1)


def test_the_slope_of_a_sigmoid_is_small_where_its_value_is_near_one_too():
    x = torch.tensor(10.0, requires_grad=True)
    value = torch.sigmoid(x)
    value.backward()
    assert value > 0.999 and x.grad < 1e-4


@settings(max_examples=5, deadline=None)
@given(seed=seeds)
def test_with_default_weights_all_three_vanish_and_relu_more_than_tanh(seed):
    ratio = {}
    for bend in (nn.Sigmoid, nn.Tanh, nn.ReLU):
        lengths = gradient_lengths(bend, seed=seed)
        ratio[bend] = lengths[0] / lengths[-1]
    assert ratio[nn.Sigmoid] < ratio[nn.ReLU] < ratio[nn.Tanh] < 1e-3
    assert ratio[nn.ReLU] < 0.5**19  # more than half is lost in each layer


@settings(max_examples=5, deadline=None)
@given(seed=seeds)
def test_the_right_spread_cures_tanh_and_relu_but_not_the_sigmoid(seed):
    for bend, gain in ((nn.Tanh, 1.0), (nn.ReLU, math.sqrt(2))):
        lengths = gradient_lengths(bend, gain, seed=seed)
        assert 0.02 < lengths[0] / lengths[-1] < 50
    lengths = gradient_lengths(nn.Sigmoid, 1.0, seed=seed)
    assert lengths[0] / lengths[-1] < 1e-9


def test_the_spread_of_glorot_he_and_a_new_linear():
    torch.manual_seed(0)
    w = torch.empty(1000, 1000)
    assert nn.init.xavier_normal_(w).std() == pytest.approx(
        math.sqrt(1 / 1000), rel=0.01
    )
    he = nn.init.kaiming_normal_(w, nonlinearity="relu").std().item()
    assert he == pytest.approx(math.sqrt(2 / 1000), rel=0.01)
    same = nn.init.xavier_normal_(w, gain=math.sqrt(2)).std().item()
    assert same == pytest.approx(he, rel=0.01)
    new = nn.Linear(1000, 1000).weight.std().item()
    assert new == pytest.approx(math.sqrt(1 / 3000), rel=0.01)


@pytest.mark.parametrize(("eps", "learns"), [(1e-8, False), (1e-25, True)])
def test_adam_needs_no_cure_until_gradients_are_smaller_than_its_epsilon(eps, learns):
    torch.manual_seed(0)
    x, y = make_moons(200, random_state=0)
    x, y = torch.tensor(x, dtype=torch.float32), torch.tensor(y)
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU())
    for _ in range(29):
        model.extend([nn.Linear(32, 32), nn.ReLU()])
    model.append(nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001, eps=eps)
    for _ in range(200):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (model(x).argmax(dim=1) == y).float().mean().item()
    assert (right == 1.0) == learns
    assert learns or right == 0.5  # it guesses


def test_a_new_dense_of_keras_has_the_spread_of_glorot():
    dense = keras.layers.Dense(1000)
    dense.build((None, 1000))
    spread = dense.get_weights()[0].std()
    assert spread == pytest.approx(math.sqrt(1 / 1000), rel=0.01)


@pytest.mark.parametrize(
    ("zero", "learns"), [([0], True), ([2], True), ([0, 2], False)]
)
def test_the_weights_of_one_layer_may_start_at_zero_but_not_those_of_all(zero, learns):
    torch.manual_seed(0)
    x = torch.randn(200, 4)
    y = (x[:, 0] > 0).long()
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
    for n in (0, 2):
        nn.init.zeros_(model[n].bias)
    for n in zero:
        nn.init.zeros_(model[n].weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(200):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert (loss < 0.1) == learns
    assert learns or loss > 0.68


@pytest.mark.parametrize("norm", [nn.BatchNorm1d, nn.LayerNorm])
@pytest.mark.parametrize("bend", [nn.Tanh, nn.ReLU])
def test_normalization_is_a_third_cure(norm, bend):
    plain, cured = gradient_lengths(bend), gradient_lengths(bend, norm=norm)
    assert plain[0] / plain[-1] < 1e-3
    assert 0.01 < cured[0] / cured[-1] < 100


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_the_slope_of_a_residual_layer_is_one_plus_the_old_one(seed):
    torch.manual_seed(seed)
    layer, h = nn.Linear(3, 3), torch.randn(3)
    jacobian = torch.autograd.functional.jacobian
    plain = jacobian(lambda h: torch.tanh(layer(h)), h)
    residual = jacobian(lambda h: h + torch.tanh(layer(h)), h)
    torch.testing.assert_close(residual, plain + torch.eye(3))


@given(size=st.floats(1e-6, 1e6))
def test_clipping_keeps_the_direction_and_never_lengthens(size):
    w = nn.Parameter(torch.zeros(3))
    before = size * torch.tensor([1.0, -2.0, 2.0])
    w.grad = before.clone()
    nn.utils.clip_grad_norm_([w], max_norm=1.0)
    assert w.grad.norm() <= before.norm() * 1.0001
    torch.testing.assert_close(w.grad / w.grad.norm(), before / before.norm())


def test_the_length_of_all_gradients_together_is_that_of_the_last_layers():
    torch.manual_seed(0)
    lengths = gradient_lengths(nn.Sigmoid)
    assert lengths.norm() == pytest.approx(lengths[-2:].norm().item(), rel=0.01)


def test_the_answers_of_check_yourself():
    assert pytest.approx(1e-6, rel=0.1) == 0.5**20
    assert 0.25**4 > 1 / 1000 > 0.25**5


def test_twice_the_weights_double_a_relu_signal_in_each_of_20_layers():
    torch.manual_seed(0)
    layers = [nn.Linear(8, 8, bias=False) for _ in range(20)]
    x, signals = torch.randn(4, 8), []
    for scale in (1, 2):
        h = x.double()
        for layer in layers:
            h = torch.relu(h @ (scale * layer.weight.double()).T)
        signals.append(h)
    torch.testing.assert_close(signals[1], 2**20 * signals[0])


def test_an_exploding_gradient_ends_in_nan():
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(20)]
    for layer in layers:
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        layer.weight.data *= 2
    model = nn.Sequential(*[m for layer in layers for m in (layer, nn.ReLU())])
    model.append(nn.Linear(64, 1))
    optimizer, x = torch.optim.SGD(model.parameters(), lr=0.01), torch.randn(32, 64)
    for _ in range(10):
        loss = model(x).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss.isnan()


def test_bfloat16_has_fewer_digits_and_a_wider_range_than_float16():
    half, brain = torch.finfo(torch.float16), torch.finfo(torch.bfloat16)
    assert brain.eps > half.eps  # the step from 1 to the next number
    assert brain.tiny < half.tiny and brain.max > half.max


@pytest.mark.parametrize("zero", [0, 2, 4])
def test_a_hidden_relu_layer_of_zeros_is_dead_and_a_last_layer_of_zeros_is_not(zero):
    for seed in range(5):
        torch.manual_seed(seed)
        layers = (nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU())
        model = nn.Sequential(*layers, nn.Linear(16, 1))
        for layer in model[::2]:
            nn.init.zeros_(layer.bias)
        nn.init.zeros_(model[zero].weight)
        (model(torch.randn(50, 2)) - 1).square().mean().backward()
        learns = {n for n, p in model.named_parameters() if p.grad.any()}
        if zero == 4:
            assert "4.weight" in learns
        else:
            assert learns == {"4.bias"}


def signals(depth, norm=None, skip=False, seed=0):
    """(size of the signal, gradient of the first layer, of the last) of a ReLU stack."""
    torch.manual_seed(seed)
    layers = [nn.Linear(64, 64) for _ in range(depth)]
    norms = [norm(64) if norm else nn.Identity() for _ in range(depth)]
    h = torch.randn(256, 64)
    for layer, each in zip(layers, norms, strict=True):
        h = torch.relu(each(layer(h))) + (h if skip else 0)
    h.square().mean().backward()
    first, last = (layers[i].weight.grad.norm().item() for i in (0, -1))
    return h.std().item(), first, last


@pytest.mark.parametrize("seed", range(5))
def test_a_skip_alone_stops_the_fading_and_lets_the_signal_grow(seed):
    plain, skip = signals(20, seed=seed), signals(20, skip=True, seed=seed)
    assert plain[1] / plain[2] < 1e-5
    assert skip[1] / skip[2] > 0.01
    assert plain[0] < 0.1
    assert skip[0] > 10
    assert signals(50, skip=True, seed=seed)[0] > 1e3


@pytest.mark.parametrize("seed", range(5))
def test_batch_norm_alone_makes_the_gradient_of_relu_grow_with_depth(seed):
    _, first, last = signals(50, norm=nn.BatchNorm1d, seed=seed)
    assert first / last > 50


@pytest.mark.parametrize("seed", range(5))
def test_layer_norm_does_not_undo_the_small_slope_of_a_sigmoid(seed):
    torch.manual_seed(seed)
    layers = [nn.Linear(64, 64) for _ in range(20)]
    h = torch.randn(256, 64)
    for layer in layers:
        h = torch.sigmoid(nn.functional.layer_norm(layer(h), (64,)))
    h.square().mean().backward()
    assert layers[0].weight.grad.norm() < 1e-6 * layers[-1].weight.grad.norm()
