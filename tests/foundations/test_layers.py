"""What docs/foundations/layers.md claims beyond what its snippets print."""

import io
import os
import pickle
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
from torch import nn

SNIPPETS = Path(__file__).parents[2] / "snippets" / "foundations" / "layers"
Linear = runpy.run_path(str(SNIPPETS / "from_scratch.py"))["Linear"]


class Holder(nn.Module):
    """A network that has one attribute."""

    def __init__(self, value):
        super().__init__()
        self.held = value


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), sizes=st.tuples(*[st.integers(1, 6)] * 3))
def test_our_layer_gives_the_numbers_of_nn_linear(seed, sizes):
    torch.manual_seed(seed)
    batch, d_in, d_out = sizes
    ours, theirs, x = (
        Linear(d_in, d_out),
        nn.Linear(d_in, d_out),
        torch.randn(batch, d_in),
    )
    theirs.load_state_dict(ours.state_dict())
    torch.testing.assert_close(ours(x), theirs(x))


def test_our_layer_draws_its_first_weights_as_nn_linear_does():
    torch.manual_seed(0)
    for layer in (Linear(25, 400), nn.Linear(25, 400)):
        for parameter in (layer.weight, layer.bias):
            assert 0.19 < parameter.abs().max() <= 0.2  # 25 ** -0.5
            assert parameter.mean().abs() < 0.02


def test_a_layer_does_not_learn_by_itself():
    layer = nn.Linear(3, 2)
    before = layer.weight.detach().clone()
    layer(torch.randn(4, 3)).sum().backward()
    assert layer.weight.equal(before)
    torch.optim.SGD(layer.parameters(), lr=0.1).step()
    assert not layer.weight.equal(before)


def test_batch_norm_updates_numbers_that_are_not_learned():
    norm = nn.BatchNorm1d(3)
    before = norm.running_mean.clone()
    with torch.no_grad():
        norm(torch.randn(4, 3) + 5)
    assert not norm.running_mean.equal(before)
    assert not norm.running_mean.requires_grad


@given(depth=st.integers(1, 6))
def test_layers_put_together_are_a_layer_again_to_any_depth(depth):
    model, x = nn.Linear(3, 3), torch.randn(4, 3)
    for _ in range(depth):
        model = nn.Sequential(model, nn.Linear(3, 3))
    assert model(x).shape == (4, 3)
    names = [name for name, _ in model.named_parameters()]
    assert "0." * depth + "weight" in names
    assert len(names) == 2 * (depth + 1)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), name=st.sampled_from([None, "relu", "tanh"]))
def test_dense_has_an_activation_if_told_to_and_linear_never(seed, name):
    torch.manual_seed(seed)
    linear, x = nn.Linear(3, 2), torch.randn(4, 3)
    dense = keras.layers.Dense(2, activation=name)
    dense.build((None, 3))
    dense.set_weights([linear.weight.detach().T.numpy(), linear.bias.detach().numpy()])
    expected = linear(x) if name is None else getattr(torch, name)(linear(x))
    theirs = keras.ops.convert_to_numpy(dense(x.numpy()))
    np.testing.assert_allclose(theirs, expected.detach(), atol=1e-6)


@pytest.mark.parametrize(
    ("container", "found"),
    [
        (lambda: [nn.Linear(3, 2)], 0),
        (lambda: (nn.Linear(3, 2),), 0),
        (lambda: {"a": nn.Linear(3, 2)}, 0),
        (lambda: [nn.Parameter(torch.ones(1))], 0),
        (lambda: nn.ModuleList([nn.Linear(3, 2)]), 2),
        (lambda: nn.ModuleDict({"a": nn.Linear(3, 2)}), 2),
        (lambda: nn.ParameterList([nn.Parameter(torch.ones(1))]), 1),
    ],
)
def test_plain_containers_hide_what_they_hold(container, found):
    model = Holder(container())
    assert len(list(model.parameters())) == found
    assert len(model.state_dict()) == found


def test_keras_finds_layers_in_lists_and_dicts():
    for value in ([keras.layers.Dense(2)], {"a": keras.layers.Dense(2)}):
        model = keras.Model()
        model.held = value
        for layer in value.values() if isinstance(value, dict) else value:
            layer.build((None, 3))
        assert len(model.trainable_variables) == 2


def test_the_96_parameters_in_the_plain_list_stay_as_they_were_drawn(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    Net = runpy.run_path(str(SNIPPETS / "plain_list.py"))["Net"]
    torch.manual_seed(0)
    model = Net(list)
    hidden = [p for layer in model.hidden for p in layer.parameters()]
    assert sum(p.numel() for p in hidden) == 96
    before = [p.detach().clone() for p in hidden]
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model(torch.randn(4, 2)).sum().backward()
    optimizer.step()
    assert all(p.grad.any() for p in hidden)  # gradients they do get
    assert all(map(torch.equal, before, hidden))
    assert list(model.state_dict()) == ["out.weight", "out.bias"]


def test_a_plain_tensor_is_not_moved_and_a_parameter_and_a_buffer_are():
    model = Holder(torch.ones(1))
    model.parameter = nn.Parameter(torch.ones(1))
    model.register_buffer("buffer", torch.ones(1))
    model.to("meta")  # a device that every machine has
    assert model.held.device.type == "cpu"
    assert model.parameter.device.type == model.buffer.device.type == "meta"


def test_a_repeated_layer_shares_its_weights():
    same = nn.Sequential(*[nn.Linear(4, 4)] * 3)
    assert same[0] is same[1] is same[2]


def test_a_wrapper_puts_module_in_front_of_the_names():
    names = nn.DataParallel(nn.Linear(3, 2)).state_dict()
    assert list(names) == ["module.weight", "module.bias"]


def test_relu_may_serve_in_several_places():
    relu, x = nn.ReLU(), torch.randn(4, 3)
    first, second = nn.Linear(3, 3), nn.Linear(3, 3)
    shared = nn.Sequential(first, relu, second, relu)
    each = nn.Sequential(first, nn.ReLU(), second, nn.ReLU())
    assert torch.equal(shared(x), each(x))


def test_strict_false_skips_names_and_no_shapes():
    saved = nn.Linear(3, 2).state_dict()
    other = nn.ModuleDict({"head": nn.Linear(3, 2)})
    assert other.load_state_dict(saved, strict=False).missing_keys
    with pytest.raises(RuntimeError, match="size mismatch for weight"):
        nn.Linear(3, 4).load_state_dict(saved, strict=False)


def test_a_file_of_tensors_is_loaded_and_a_whole_model_refused_unless_trusted():
    model = nn.Linear(3, 2)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.randn(4, 3)).sum().backward()
    optimizer.step()
    file = io.BytesIO()
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, file)
    file.seek(0)
    both = torch.load(file)
    model.load_state_dict(both["model"])
    optimizer.load_state_dict(both["optimizer"])
    file = io.BytesIO()
    torch.save(model, file)
    file.seek(0)
    with pytest.raises(pickle.UnpicklingError, match="Weights only load failed"):
        torch.load(file)
    file.seek(0)
    assert torch.load(file, weights_only=False).weight.equal(model.weight)


def test_a_whole_python_object_can_run_code_when_it_is_opened():
    class Trap:
        def __reduce__(self):
            return os.putenv, ("NUTSHELL_TRAP", "sprung")

    file = io.BytesIO()
    torch.save(Trap(), file)
    file.seek(0)
    with pytest.raises(pickle.UnpicklingError):
        torch.load(file)
    file.seek(0)
    assert torch.load(file, weights_only=False) is None  # what putenv returns: it ran


@pytest.mark.parametrize("seed", range(5))
def test_a_plain_list_learns_less_from_any_start(seed, monkeypatch, capsys):
    first = torch.manual_seed
    monkeypatch.setattr(torch, "manual_seed", lambda _: first(seed))
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    runpy.run_path(str(SNIPPETS / "plain_list.py"))
    plain, found = (
        float(line.split()[-1]) for line in capsys.readouterr().out.splitlines()
    )
    assert plain > found + 0.2
