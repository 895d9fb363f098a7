"""What docs/activations/softmax.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import math

import keras
import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

vectors = st.lists(st.floats(-50, 50), min_size=2, max_size=6)


def double(values):
    return torch.tensor(values, dtype=torch.double)


def by_hand(z, dim):
    e = (z - z.amax(dim=dim, keepdim=True)).exp()
    return e / e.sum(dim=dim, keepdim=True)


@given(seed=st.integers(0, 10_000), scale=st.floats(0.1, 1000))
@settings(max_examples=30, deadline=None)
def test_by_hand_torch_and_keras_give_the_same_numbers(seed, scale):
    torch.manual_seed(seed)
    z = scale * torch.randn(4, 3, 5)
    for dim in (0, 1, 2):
        ours = by_hand(z, dim)
        torch.testing.assert_close(ours, torch.softmax(z, dim))
        torch.testing.assert_close(ours, nn.Softmax(dim)(z))
        theirs = keras.ops.softmax(z.numpy(), axis=dim)
        np.testing.assert_allclose(keras.ops.convert_to_numpy(theirs), ours, atol=1e-5)


@given(vectors)
def test_softmax_is_positive_and_sums_to_one(values):
    p = torch.softmax(double(values), dim=0)
    assert (p > 0).all()
    torch.testing.assert_close(p.sum(), double(1.0))


@given(values=vectors, c=st.floats(-1000, 1000))
def test_only_differences_of_logits_count(values, c):
    z = double(values)
    torch.testing.assert_close(torch.softmax(z, 0), torch.softmax(z + c, 0))


@given(values=vectors, temperature=st.floats(0.1, 10))
def test_softmax_at_any_temperature_keeps_the_order(values, temperature):
    p = torch.softmax(double(values) / temperature, dim=0)
    assert (p[double(values).argsort()].diff() >= 0).all()


@given(vectors)
@settings(deadline=None)
def test_the_slope_of_p_k_in_z_j_is_p_k_times_delta_minus_p_j(values):
    z = double(values)
    p = torch.softmax(z, dim=0)
    expected = torch.diag(p) - torch.outer(p, p)
    jacobian = torch.autograd.functional.jacobian(lambda z: torch.softmax(z, 0), z)
    torch.testing.assert_close(jacobian, expected)


@given(z=st.floats(-30, 30))
def test_the_sigmoid_is_the_softmax_of_a_logit_and_zero(z):
    two = torch.softmax(double([z, 0.0]), dim=0)
    torch.testing.assert_close(two[0], torch.sigmoid(double(z)))


@given(z=st.floats(-1e30, 1e30))
def test_softmax_of_one_value_is_always_one(z):
    assert torch.softmax(double([z]), dim=0) == 1


def test_the_ratio_of_two_probabilities_ignores_all_other_logits():
    for first in (-4.0, 0.0, 6.0):
        p = torch.softmax(double([first, 1.0, 0.0]), dim=0)
        torch.testing.assert_close(p[1] / p[2], double(math.e))


def test_the_layer_and_the_activation_of_keras_take_the_last_axis():
    x = np.random.default_rng(0).normal(size=(4, 3, 5))
    expected = torch.softmax(torch.tensor(x), dim=-1)
    for softmax in (keras.layers.Softmax(), keras.activations.softmax):
        ours = keras.ops.convert_to_numpy(softmax(x))
        np.testing.assert_allclose(ours, expected, atol=1e-6)


def test_equal_logits_share_equally_and_a_factor_sharpens():
    assert torch.softmax(double([7.0] * 4), dim=0).tolist() == [0.25] * 4
    assert round(torch.softmax(double([1, 2, 3]), 0)[2].item(), 3) == 0.665
    assert torch.softmax(double([10, 20, 30]), 0)[2] > 0.9999


def test_one_temperature_from_held_out_data_repairs_much_and_changes_no_answer():
    torch.manual_seed(0)
    x = torch.randn(5200, 20)
    y = (x[:, 0] + 0.5 * torch.randn(5200) > 0).long()
    model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(60):
        optimizer.zero_grad()
        F.cross_entropy(model(x[:200]), y[:200]).backward()
        optimizer.step()
    logits = model(x[200:]).detach()
    choose, judge = slice(0, 1000), slice(1000, None)
    candidates = torch.arange(1, 20) / 1.0
    held_out = [
        F.cross_entropy(logits[choose] / t, y[200:][choose]) for t in candidates
    ]
    best = candidates[torch.stack(held_out).argmin()]

    def gap(logits):
        confidence, answer = torch.softmax(logits, dim=1).max(dim=1)
        right = (answer == y[200:][judge]).float().mean()
        return (confidence.mean() - right).abs(), answer

    before, answers = gap(logits[judge])
    after, same_answers = gap(logits[judge] / best)
    assert best > 1
    assert after < before / 2
    assert torch.equal(answers, same_answers)


def test_a_logit_is_a_log_probability_up_to_a_constant_and_not_the_log_odds():
    z = torch.tensor([2.0, 1.0, -1.0])
    p = z.softmax(dim=0)
    assert (p.log() - z).std() < 1e-6
    torch.testing.assert_close((p[0] / p[1]).log(), z[0] - z[1])
    assert ((p / (1 - p)).log() - z).abs().min() > 0.5
