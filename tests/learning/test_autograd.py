"""What docs/learning/autograd.md claims beyond what its snippets print."""

import re
import runpy
import weakref
from pathlib import Path
from xml.etree import ElementTree

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.autograd import grad

SNIPPETS = Path(__file__).parents[2] / "snippets" / "learning" / "autograd"
DIAGRAM = SNIPPETS / "graph.svg"

Value = runpy.run_path(str(SNIPPETS / "from_scratch.py"))["Value"]
number = st.floats(-3, 3)


def expression(w=2.0, x=5.0, b=1.0, y=8.0):
    """The tensors of the first program, by the names in the diagram."""
    nodes = {"w": torch.tensor(w, requires_grad=True), "x": torch.tensor(x)}
    nodes |= {"b": torch.tensor(b, requires_grad=True), "y": torch.tensor(y)}
    nodes["wx"] = nodes["w"] * nodes["x"]
    nodes["pred"] = nodes["wx"] + nodes["b"]
    nodes["error"] = nodes["pred"] - nodes["y"]
    nodes["loss"] = nodes["error"] ** 2
    return nodes


def numbers_of_the_diagram():
    """{node: [value, gradient]} and {(from, to): slope}, read from the words of the SVG."""
    nodes, slopes = {}, {}
    for element in ElementTree.parse(DIAGRAM).iter():
        name = element.get("id", "").removeprefix("autograd-graph-")
        words = [text.text for text in element.iter() if text.tag.endswith("}text")]
        if name.startswith("slope-"):
            slopes[tuple(name.split("-")[1:])] = float(words[0].removeprefix("×"))
        elif name:
            assert re.match(rf"{name}\b", words[0])
            nodes[name] = [float(word) for word in words[1:]]
    return nodes, slopes


def test_the_numbers_of_the_diagram_are_those_of_autograd():
    nodes = expression()
    shown, _ = numbers_of_the_diagram()
    assert shown.keys() == nodes.keys()
    for name, node in nodes.items():
        expected = [node.item()]
        if node.requires_grad:
            expected += [grad(nodes["loss"], node, retain_graph=True)[0].item()]
        assert shown[name] == expected, name


def test_the_slopes_of_the_diagram_are_those_of_autograd():
    nodes = expression()
    _, shown = numbers_of_the_diagram()
    assert len(shown) == 5
    for (start, end), slope in shown.items():
        assert slope == grad(nodes[end], nodes[start], retain_graph=True)[0], start


def test_the_diagram_has_the_numbers_that_its_program_prints(capsys):
    runpy.run_path(str(SNIPPETS / "expression.py"))
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[1:]]
    printed = {name: [float(value), float(slope)] for name, value, slope in rows}
    shown, _ = numbers_of_the_diagram()
    assert printed == {name: pair for name, pair in shown.items() if len(pair) == 2}
    assert len(printed) == 6


@settings(max_examples=20, deadline=None)
@given(w=number, x=number, b=number, y=number)
def test_the_gradient_is_the_product_of_the_slopes_on_the_way(w, x, b, y):
    nodes = expression(w, x, b, y)
    product = torch.ones(())
    for start, end in (("error", "loss"), ("pred", "error"), ("wx", "pred")):
        product = product * grad(nodes[end], nodes[start], retain_graph=True)[0]
    product = product * grad(nodes["wx"], nodes["w"], retain_graph=True)[0]
    torch.testing.assert_close(grad(nodes["loss"], nodes["w"])[0], product)


def test_if_w_rises_a_little_the_loss_rises_30_times_as_much():
    def loss(w):
        return (w * 5 + 1 - 8) ** 2

    assert (loss(2 + 1e-6) - loss(2)) / 1e-6 == pytest.approx(30, abs=1e-3)


def test_backward_writes_into_the_leaves_that_ask_and_changes_no_value():
    nodes = expression()
    nodes["loss"].backward()
    assert nodes["w"].is_leaf and nodes["w"] == 2 and nodes["w"].grad == 30
    assert nodes["x"].is_leaf and nodes["x"].grad is None
    assert not nodes["wx"].is_leaf
    assert all(p.is_leaf and p.requires_grad for p in nn.Linear(3, 2).parameters())


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(1, 5))
def test_backward_passes_on_the_vector_jacobian_product(seed, size):
    torch.manual_seed(seed)
    layer = nn.Sequential(nn.Linear(size, 3), nn.Tanh())
    x, v = torch.randn(size, requires_grad=True), torch.randn(3)
    layer(x).backward(v)
    jacobian = (1 - layer(x) ** 2)[:, None] * layer[0].weight  # tanh' = 1 - tanh²
    torch.testing.assert_close(x.grad, v @ jacobian)


def test_a_scalar_starts_with_v_equal_to_one():
    one, none = (torch.tensor(3.0, requires_grad=True) for _ in range(2))
    (one**2).backward(torch.tensor(1.0))
    (none**2).backward()
    assert one.grad == none.grad == 6


def test_the_best_step_of_finite_differences_is_between_1e_4_and_1e_3(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    plot = runpy.run_path(str(SNIPPETS / "exact.py"))
    steps, errors = plot["steps"], plot["errors"]
    assert 1e-4 < steps[errors.index(min(errors))] < 1e-3
    assert errors[0] > 10 * min(errors) < errors[-1]
    assert plot["autograd_error"] < 1e-6


@settings(max_examples=50, deadline=None)
@given(numbers=st.lists(number, min_size=3, max_size=3), seed=st.integers(0, 10_000))
def test_the_reverse_mode_from_scratch_gives_the_gradients_of_autograd(numbers, seed):
    ours = [Value(n) for n in numbers]
    theirs = [torch.tensor(n, dtype=torch.double, requires_grad=True) for n in numbers]
    for leaves in (ours, theirs):  # the same random program for both, with reuse
        choose, pool = np.random.default_rng(seed), list(leaves)
        for _ in range(8):
            a, b = (pool[i] for i in choose.integers(len(pool), size=2))
            pool.append([a + b, a - b, a * b][choose.integers(3)])
        loss = pool[-1]
        for leaf in leaves:
            loss = loss + leaf  # so that each of them is used
        loss.backward()
    for our, their in zip(ours, theirs, strict=True):
        assert our.grad == pytest.approx(their.grad.item(), rel=1e-9, abs=1e-9)


def test_parameters_may_change_in_no_grad_and_detach_shares_memory():
    w = torch.tensor(3.0, requires_grad=True)
    assert w.detach().data_ptr() == w.data_ptr()
    assert not w.detach().requires_grad and w.requires_grad
    with torch.no_grad():
        h = 2 * w
        w += 1
    assert h.grad_fn is None and w == 4 and w.is_leaf


def test_numpy_wants_a_detached_tensor():
    w = torch.tensor(3.0, requires_grad=True)
    with pytest.raises(RuntimeError, match="detach"):
        (2 * w).numpy()
    assert (2 * w).detach().numpy() == 6


def test_eval_switches_dropout_off_and_leaves_the_graph_on():
    model, x = nn.Sequential(nn.Linear(3, 2), nn.Dropout(0.5)).eval(), torch.randn(4, 3)
    assert torch.equal(model(x), model[0](x))
    assert model(x).requires_grad


def test_a_batch_computed_in_pieces_gives_the_gradient_of_the_batch():
    torch.manual_seed(0)
    x, y, w = torch.randn(6, 3), torch.randn(6), torch.randn(3, requires_grad=True)
    ((x @ w - y) ** 2).sum().backward()
    whole, w.grad = w.grad, None
    for piece in (slice(0, 2), slice(2, 6)):
        ((x[piece] @ w - y[piece]) ** 2).sum().backward()
    torch.testing.assert_close(w.grad, whole)


def test_with_hidden_moved_into_the_loop_each_step_has_its_own_graph():
    w = torch.tensor(3.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.001)
    losses = []
    for _ in range(3):
        loss = (w**2 - 1) ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[0] > losses[1] > losses[2]


def test_h_plus_1_makes_a_new_tensor_where_h_plus_equals_1_fails():
    x = torch.tensor([0.0, 1.0], requires_grad=True)
    h = torch.sigmoid(x)
    h = h + 1
    h.sum().backward()
    s = torch.sigmoid(x.detach())
    torch.testing.assert_close(x.grad, s * (1 - s))


def test_overwriting_is_an_error_only_where_the_slope_needs_the_old_numbers():
    def overwritten(function, which):
        x = torch.tensor([0.5, 1.0], requires_grad=True)
        h = 1 * x  # not a leaf, so it may be overwritten
        out = function(h)
        (h if which == "input" else out).add_(1)
        out.sum().backward()

    overwritten(torch.sigmoid, "input")  # sigmoid needs its output
    overwritten(torch.sin, "output")  # sin needs its input
    for function, which in ((torch.sigmoid, "output"), (torch.sin, "input")):
        with pytest.raises(RuntimeError, match="modified by an inplace operation"):
            overwritten(function, which)


def test_each_tensor_counts_its_changes():
    h = torch.zeros(2)
    before = h._version
    h += 1
    assert h._version == before + 1
    h.data += 1
    assert h._version == before + 1


def test_writing_to_data_makes_the_gradient_silently_wrong():
    x = torch.tensor([0.0], requires_grad=True)
    h = torch.sigmoid(x)
    h.data.zero_()
    h.sum().backward()
    assert x.grad == 0  # the slope of the sigmoid at 0 is 1/4


def test_requires_grad_on_a_cut_loss_silences_the_error_and_trains_nothing():
    torch.manual_seed(0)
    model, x = nn.Linear(4, 3), torch.randn(8, 4)
    loss = model(x).argmax(dim=1).float().mean()
    loss.requires_grad = True
    loss.backward()
    assert model.weight.grad is None


def test_a_loss_taken_before_the_argmax_has_a_gradient():
    torch.manual_seed(0)
    model, x, labels = nn.Linear(4, 3), torch.randn(8, 4), torch.randint(3, (8,))
    nn.functional.cross_entropy(model(x), labels).backward()
    assert model.weight.grad.any()


def test_with_y_at_20_the_gradients_are_minus_90_and_minus_18():
    nodes = expression(y=20.0)
    nodes["loss"].backward()
    assert (nodes["error"], nodes["w"].grad, nodes["b"].grad) == (-9, -90, -18)


def test_w_times_its_detached_self_has_gradient_3_not_6():
    w = torch.tensor(3.0, requires_grad=True)
    assert grad(w * w.detach(), w)[0] == 3
    assert grad(w * w, w)[0] == 6


class Saved:
    """A value that a graph saved for its backward pass."""

    def __init__(self, tensor):
        self.tensor = tensor


def saved_values_alive(report, backward):
    """Add up five losses as `report` gives them; count the graphs that keep their values."""
    w, saved, total = torch.tensor(3.0, requires_grad=True), [], 0

    def save(tensor):
        value = Saved(tensor)
        saved.append(weakref.ref(value))
        return value

    with torch.autograd.graph.saved_tensors_hooks(save, lambda value: value.tensor):
        for _ in range(5):
            loss = w**2
            if backward:
                loss.backward()
            total += report(loss)
            del loss
    assert len(saved) == 5
    return total, sum(value() is not None for value in saved)


def test_a_running_total_of_losses_keeps_their_graphs():
    total, alive = saved_values_alive(lambda loss: loss, backward=False)
    assert alive == 5
    total, alive = saved_values_alive(lambda loss: loss, backward=True)
    assert alive == 0  # backward has freed the values; the nodes are still there
    nodes = [total.grad_fn]
    for node in nodes:
        nodes += [parent for parent, _ in node.next_functions if parent]
    assert sum(node.name() == "PowBackward0" for node in nodes) == 5


def test_a_running_total_of_items_keeps_no_graph():
    assert saved_values_alive(torch.Tensor.item, backward=False) == (45.0, 0)


def test_autograd_grad_returns_a_tuple_and_leaves_dot_grad_alone():
    w = torch.tensor(3.0, requires_grad=True)
    assert torch.autograd.grad(w**2, w) == (6.0,)
    assert w.grad is None
