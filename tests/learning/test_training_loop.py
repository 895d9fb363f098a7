"""What docs/learning/training-loop.md claims beyond what its snippets print."""

import inspect
import os
import runpy
from itertools import permutations
from pathlib import Path
from xml.etree import ElementTree

os.environ["KERAS_BACKEND"] = "torch"

import keras
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn.functional import mse_loss

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets" / "learning" / "training-loop"
DIAGRAM = SNIPPETS / "diagram.svg"


def numbers(seed=0, size=3):
    torch.manual_seed(seed)
    return torch.randn(20, size), torch.randn(20, 1)


def mlp():
    return nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1))


def test_the_words_around_the_diagram_name_all_its_parts():
    parts = [e.text for e in ElementTree.parse(DIAGRAM).iter() if e.text]
    parts = {part for part in parts if part.strip()}
    page = (ROOT / "docs" / "learning" / "training-loop.md").read_text("utf-8")
    (alt,) = (line for line in page.splitlines() if "The parts of training" in line)
    assert len(parts) > 10
    for part in parts:
        for word in part.replace(":", " ").replace(",", " ").split():
            word = word.replace("(x)", "").replace("model", "network")
            assert word in alt.lower(), part


def test_the_numbers_flow_as_drawn_and_the_gradients_reach_every_layer():
    x, y = numbers()
    x.requires_grad_()  # so that the first layer, too, has a gradient to pass on
    model = mlp()
    order = []
    for name, layer in model.named_children():
        layer.register_forward_hook(lambda *_, name=name: order.append(f"down {name}"))
        layer.register_full_backward_hook(
            lambda *_, name=name: order.append(f"up {name}")
        )
    loss = mse_loss(model(x), y)
    assert loss.numel() == 1
    loss.backward()
    assert order == ["down 0", "down 1", "down 2", "up 2", "up 1", "up 0"]
    assert all(p.grad.any() for p in model.parameters())


def test_the_optimizer_holds_the_very_weights_of_the_layers():
    model = mlp()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    (group,) = optimizer.param_groups
    pairs = zip(group["params"], model.parameters(), strict=True)
    assert all(held is weight for held, weight in pairs)


def test_a_step_of_gradient_descent_is_minus_lr_times_the_gradient():
    x, y = numbers()
    model = mlp()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
    mse_loss(model(x), y).backward()
    expected = [p.detach() - 0.3 * p.grad for p in model.parameters()]
    optimizer.step()
    for p, wanted in zip(model.parameters(), expected, strict=True):
        torch.testing.assert_close(p.detach(), wanted)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), lr=st.floats(0.001, 0.05))
def test_a_forgotten_zero_grad_is_momentum_of_1(seed, lr):
    x, y = numbers(seed)
    paths = []
    for momentum, clean in ((0.0, False), (1.0, True)):
        torch.manual_seed(seed)
        model = mlp()
        optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
        for _ in range(10):
            if clean:
                optimizer.zero_grad()
            mse_loss(model(x), y).backward()
            optimizer.step()
        paths.append(torch.cat([p.detach().flatten() for p in model.parameters()]))
    torch.testing.assert_close(*paths, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("order", [*permutations(("zero_grad", "backward", "step"))])
def test_it_learns_if_step_follows_backward_with_no_zero_grad_between(order):
    x, _ = numbers()
    y = x.sum(dim=1, keepdim=True)
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    start = model.weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = mse_loss(model(x), y)
        for name in order:
            loss.backward() if name == "backward" else getattr(optimizer, name)()
    circle = order[order.index("backward") :] + order[: order.index("backward")]
    if circle[1] == "step":
        assert loss < 0.01
    else:
        assert model.weight.equal(start)


def test_step_first_is_one_batch_late_and_an_error_in_a_network_of_several_layers():
    x, y = numbers()
    for model in (nn.Linear(3, 1), mlp()):
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        mse_loss(model(x), y).backward()
        w = next(model.parameters())
        expected = w.detach() - 0.1 * w.grad  # of the batch before
        loss = mse_loss(model(2 * x), y)  # another batch
        optimizer.step()
        torch.testing.assert_close(w.detach(), expected)
        optimizer.zero_grad()
        if isinstance(model, nn.Linear):
            loss.backward()
        else:
            with pytest.raises(RuntimeError, match="inplace operation"):
                loss.backward()


def test_train_and_eval_flip_a_switch_and_nothing_else():
    model = nn.Sequential(nn.Linear(3, 3), nn.Dropout(0.5))
    weights = [p.detach().clone() for p in model.parameters()]
    model.eval()
    assert not any(module.training for module in model.modules())
    model.train()
    assert all(module.training for module in model.modules())
    assert all(map(torch.equal, weights, model.parameters()))


def test_without_dropout_or_batch_norm_eval_changes_nothing():
    x, _ = numbers()
    model = mlp()
    assert model(x).equal(model.eval()(x))


def kept_numbers(model, x):
    kept = []

    def keep(tensor):
        kept.append(tensor.numel())
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        model(x)
    return sum(kept)


def test_the_graph_keeps_memory_in_eval_and_none_under_no_grad():
    x, _ = numbers()
    model = mlp().eval()
    assert kept_numbers(model, x) > x.numel()
    with torch.no_grad():
        assert kept_numbers(model, x) == 0


def test_zero_grad_may_stand_anywhere_between_step_and_backward():
    x, y = numbers()
    ends = []
    for first in (True, False):
        torch.manual_seed(1)
        model = mlp()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(5):
            if first:
                optimizer.zero_grad()
            loss = mse_loss(model(x), y)
            if not first:
                optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        ends.append(model[0].weight.detach())
    assert ends[0].equal(ends[1])


def default(function, name):
    return inspect.signature(function).parameters[name].default


def test_the_defaults_of_keras_and_pytorch_differ_as_said():
    assert default(keras.Model.fit, "shuffle") is True
    assert default(keras.optimizers.SGD, "learning_rate") == 0.01
    assert default(torch.optim.SGD, "lr") == 0.001
    assert default(keras.optimizers.Adam, "epsilon") == 1e-7
    assert default(torch.optim.Adam, "eps") == 1e-8
    torch.manual_seed(0)
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(50)
    dense.build((None, 30))
    kernel = np.abs(keras.ops.convert_to_numpy(dense.kernel))
    # Glorot: up to (6 / (inputs + outputs))^½, against (1 / inputs)^½
    assert kernel.max() > 1.2 * nn.Linear(30, 50).weight.abs().max().item()


def test_the_plot_shows_a_fall_a_swing_and_a_flat_line(monkeypatch):
    lines = {}

    def show():
        for line in plt.gca().get_lines():
            lines[line.get_label()] = np.array(line.get_ydata())
        plt.close("all")

    monkeypatch.setattr(plt, "show", show)
    runpy.run_path(str(SNIPPETS / "broken.py"))
    assert (np.diff(lines["right"]) < 0).all() and lines["right"][-1] < 0.05
    never = lines["never"]
    tops = (never[1:-1] > never[:-2]) & (never[1:-1] > never[2:])
    assert tops.sum() == 6
    assert never.min() < 0.1 and never[80:].min() > 0.35 and never[80:].max() > 1.5
    assert np.ptp(lines["too late"]) == 0


def test_fit_and_our_loop_print_the_same_losses():
    ours, theirs = (
        (SNIPPETS / f"fit_{name}.txt").read_text("utf-8").splitlines()
        for name in ("torch", "keras")
    )
    assert len(ours) == len(theirs) == 4
    for our, their in zip(ours, theirs, strict=True):
        assert our.rpartition(" ")[0] == their.rpartition(" ")[0]
        loss = float(their.split()[-1])
        assert float(our.split()[-1]) == pytest.approx(loss, abs=0.0011)


def test_a_layer_that_is_made_in_forward_stays_behind():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.Linear(3, 3)

        def forward(self, x):
            return nn.Linear(3, 1)(self.first(x))

    x = torch.ones(2, 3)
    assert Net()(x).shape == (2, 1)
    with pytest.raises(RuntimeError, match="is not on the expected device"):
        Net().to("meta")(x.to("meta"))
