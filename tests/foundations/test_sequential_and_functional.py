"""What docs/foundations/sequential-and-functional.md claims beyond what its snippets print."""

import os
import runpy
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import layers
from torch import nn
from torch.autograd.functional import jacobian

SNIPPETS = Path(__file__).parents[2] / "snippets/foundations/sequential-and-functional"


@pytest.fixture(scope="module")
def deep():
    """The two deep networks: {name: losses}, from the lines of the plot."""
    lines = {}

    def show():
        for line in plt.gca().get_lines():
            lines[line.get_label()] = line.get_ydata()
        plt.close("all")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plt, "show", show)
        runpy.run_path(str(SNIPPETS / "deep.py"))
    return lines


def test_the_deep_network_learns_with_skips_only(deep):
    assert all(abs(loss - 0.5) < 0.2 for loss in deep["plain"][5:])
    assert (
        deep["with skips"][0] > 1 > 10 * deep["with skips"][40]
        and deep["with skips"][-1] < 0.02
    )


def test_with_larger_initial_weights_it_learns_without_skips():
    torch.manual_seed(0)
    x = torch.rand(200, 1) * 6 - 3
    layers = [nn.Sequential(nn.Linear(16, 16), nn.Tanh()) for _ in range(30)]
    model = nn.Sequential(nn.Linear(1, 16), *layers, nn.Linear(16, 1))
    for layer in model.modules():
        if isinstance(layer, nn.Linear):
            nn.init.xavier_uniform_(layer.weight, gain=5 / 3)
            nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(model.parameters())
    for _ in range(80):
        loss = nn.functional.mse_loss(model(x), torch.sin(2 * x))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss < 0.1


def test_forward_may_hold_an_if_and_a_loop():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.layer = nn.Linear(3, 3)

        def forward(self, x, times):
            for _ in range(times):
                x = self.layer(x)
            return -x if times > 1 else x

    net, x = Net(), torch.randn(2, 3)
    torch.testing.assert_close(net(x, 1), net.layer(x))
    torch.testing.assert_close(net(x, 2), -net.layer(net.layer(x)))


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_slope_of_a_skip_block_is_i_plus_j(seed):
    torch.manual_seed(seed)
    inner = nn.Sequential(nn.Linear(4, 4), nn.Tanh()).double()
    x = torch.randn(4, dtype=torch.double)
    with_skip = jacobian(lambda x: x + inner(x), x)
    identity = torch.eye(4, dtype=torch.double)
    torch.testing.assert_close(with_skip, identity + jacobian(inner, x))


def test_where_j_is_almost_zero_the_gradient_still_passes():
    torch.manual_seed(0)
    inner, x = nn.Linear(4, 4), torch.randn(4, requires_grad=True)
    nn.init.normal_(inner.weight, std=1e-6)
    (plain,) = torch.autograd.grad(inner(x).sum(), x)
    (skip,) = torch.autograd.grad((x + inner(x)).sum(), x)
    assert plain.abs().max() < 1e-4
    torch.testing.assert_close(skip, torch.ones(4), atol=1e-4, rtol=0)


def test_to_add_shapes_must_be_equal_and_to_join_equal_except_along_dim():
    a, b = torch.zeros(2, 4, 5, 5), torch.zeros(2, 3, 5, 5)
    assert torch.cat([a, b], dim=1).shape == (2, 7, 5, 5)
    with pytest.raises(RuntimeError, match="must match"):
        a + b
    with pytest.raises(RuntimeError, match="must match"):
        torch.cat([a, torch.zeros(2, 3, 4, 4)], dim=1)
    parts = [torch.zeros(1, channels, 2, 2) for channels in (16, 32, 8)]
    assert torch.cat(parts, dim=1).shape[1] == 56


def test_branches_are_what_each_alone_gives():
    torch.manual_seed(0)
    branches = runpy.run_path(str(SNIPPETS / "branches.py"))["Branches"]()
    x = torch.randn(2, 8, 16, 16)
    fine, middle, coarse = branches(x).split(4, dim=1)
    for ours, layer in ((fine, "fine"), (middle, "middle"), (coarse, "coarse")):
        torch.testing.assert_close(ours, getattr(branches, layer)(x))


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000), width=st.integers(1, 6))
def test_keras_and_pytorch_give_the_same_numbers_for_a_skip(seed, width):
    torch.manual_seed(seed)
    linear, x = nn.Linear(width, width), torch.randn(3, width)
    inputs = keras.Input((width,))
    dense = layers.Dense(width)
    model = keras.Model(inputs, layers.Add()([inputs, dense(inputs)]))
    dense.set_weights([linear.weight.detach().T.numpy(), linear.bias.detach().numpy()])
    theirs = keras.ops.convert_to_numpy(model(x.numpy()))
    np.testing.assert_allclose(theirs, (x + linear(x)).detach(), atol=1e-5)


def test_the_placeholder_has_a_shape_and_no_numbers():
    inputs = keras.Input((3,))
    assert inputs.shape == (None, 3)
    with pytest.raises((TypeError, ValueError)):
        np.asarray(inputs).astype("float32")


def test_identity_in_the_place_of_the_last_layer_cuts_it_off():
    Net = runpy.run_path(str(SNIPPETS / "same_chain.py"))["Chain"]
    net, x = Net(), torch.randn(4, 3)
    hidden = torch.relu(net.hidden(x))
    net.out = nn.Identity()
    assert torch.equal(net(x), hidden)


def test_a_flatten_in_forward_is_lost_among_the_children():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv, self.out = nn.Conv2d(1, 2, 3), nn.Linear(2 * 6 * 6, 10)

        def forward(self, x):
            return self.out(self.conv(x).flatten(start_dim=1))

    net, x = Net(), torch.randn(3, 1, 8, 8)
    assert net(x).shape == (3, 10)
    with pytest.raises(RuntimeError, match="cannot be multiplied"):
        nn.Sequential(*net.children())(x)


def test_a_bare_skip_has_no_parameters():
    block = runpy.run_path(str(SNIPPETS / "skip.py"))["Residual"](16)
    inner = sum(p.numel() for p in block.inner.parameters())
    assert sum(p.numel() for p in block.parameters()) == inner == 2 * (16 * 16 + 16)


def test_the_skip_and_the_branches_print_the_same_numbers_in_both_frameworks():
    ours, theirs = (
        np.fromstring(text.replace("[", " ").replace("]", " "), sep=" ")
        for text in (
            (SNIPPETS / f"skip_{name}.txt").read_text("utf-8")
            for name in ("torch", "keras")
        )
    )
    assert ours.shape == (4,) and ours.any()
    np.testing.assert_allclose(ours, theirs, atol=0.0011)


def test_a_pooling_of_an_odd_number_of_rows_does_not_come_back():
    x = torch.randn(1, 3, 7, 7)
    back = nn.Upsample(scale_factor=2)(nn.MaxPool2d(2)(x))  # (1, 3, 6, 6)
    with pytest.raises(RuntimeError, match="Sizes of tensors must match except"):
        torch.cat([x, back], dim=1)
