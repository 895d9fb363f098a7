"""What docs/learning/forward-pass.md claims beyond what its snippets print."""

import runpy
from itertools import pairwise
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPRegressor
from torch import nn
from torch.nn.utils import prune

SNIPPETS = Path(__file__).parents[2] / "snippets" / "learning" / "forward-pass"


def mlp(*widths):
    layers = []
    for d_in, d_out in pairwise(widths):
        layers += [nn.Linear(d_in, d_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    widths=st.lists(st.integers(1, 6), min_size=2, max_size=5),
)
def test_layer_l_computes_f_of_h_times_w_transposed_plus_b(seed, widths):
    torch.manual_seed(seed)
    model, h = mlp(*widths).double(), torch.randn(4, widths[0], dtype=torch.double)
    expected = model(h)
    linears = [layer for layer in model if isinstance(layer, nn.Linear)]
    for number, (layer, width) in enumerate(zip(linears, widths[1:], strict=True)):
        h = h @ layer.weight.T + layer.bias
        assert h.shape == (4, width)
        if number < len(linears) - 1:  # no activation in the last layer
            h = h.clamp(min=0)
    torch.testing.assert_close(h, expected)


def test_our_forward_pass_gives_the_numbers_of_scikit_learn():
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(20, 3)), rng.normal(size=20)
    theirs = MLPRegressor(hidden_layer_sizes=(5, 4), random_state=0, tol=1.0).fit(x, y)
    model = mlp(3, 5, 4, 1).double()
    linears = [layer for layer in model if isinstance(layer, nn.Linear)]
    with torch.no_grad():
        pairs = zip(linears, theirs.coefs_, theirs.intercepts_, strict=True)
        for layer, w, b in pairs:  # scikit-learn stores (inputs, outputs), as Keras
            layer.weight.copy_(torch.tensor(w.T))
            layer.bias.copy_(torch.tensor(b))
        ours = model(torch.tensor(x)).squeeze(1)
    np.testing.assert_allclose(ours, theirs.predict(x))


def test_each_row_is_computed_as_if_it_were_alone():
    torch.manual_seed(0)
    model, x = mlp(3, 5, 2), torch.randn(4, 3)
    alone = torch.cat([model(row[None]) for row in x])
    torch.testing.assert_close(model(x), alone)


def test_batch_normalization_in_training_mode_is_the_exception():
    torch.manual_seed(0)
    norm, x = nn.BatchNorm1d(3), torch.randn(4, 3)
    other = x.clone()
    other[2] += 1
    assert not torch.allclose(norm(x)[3], norm(other)[3])
    norm.eval()
    assert torch.equal(norm(x)[3], norm(other)[3])


def test_nothing_is_learned_in_a_forward_pass():
    model = mlp(3, 5, 2)
    before = [p.detach().clone() for p in model.parameters()]
    model(torch.randn(4, 3))
    assert all(map(torch.equal, before, model.parameters()))
    assert all(p.grad is None for p in model.parameters())


def test_no_line_parts_the_moons_and_one_parts_what_the_hidden_layers_make(monkeypatch):
    monkeypatch.setattr(plt, "show", lambda: plt.close("all"))
    ran = runpy.run_path(str(SNIPPETS / "bend.py"))
    labels, scores = ran["labels"], []
    for features in (ran["x"].numpy(), ran["h"].numpy()):
        line = LogisticRegression(C=1e6).fit(features, labels)
        scores.append(line.score(features, labels))
    assert scores[0] < 0.95 and scores[1] == 1
    upper_left = (ran["h"][:, 0] < 0) & (ran["h"][:, 1] > 0)
    assert (upper_left.numpy() == (labels == 0)).mean() > 0.98


def test_autograd_records_the_forward_pass_unless_told_not_to():
    model, x = mlp(3, 5, 2), torch.randn(4, 3)
    assert model(x).grad_fn is not None
    with torch.no_grad():
        assert model(x).grad_fn is None


def test_forward_computes_with_old_weights_where_pruning_makes_them_in_a_hook():
    layer, x = nn.Linear(2, 1, bias=False), torch.ones(1, 2)
    prune.identity(layer, "weight")
    with torch.no_grad():
        layer.weight_orig.fill_(1.0)
    assert layer(x) == 2
    with torch.no_grad():
        layer.weight_orig.fill_(5.0)
    assert layer.forward(x) == 2
    assert layer(x) == 10


def test_a_hook_sees_the_shapes_and_the_values():
    seen = []
    model, x = mlp(3, 5, 2), torch.randn(4, 3)
    model[1].register_forward_hook(lambda layer, inputs, output: seen.append(output))
    model(x)
    assert torch.equal(seen[0], model[0](x).relu())


def test_a_forward_indented_into_init_is_no_forward():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()

            def forward(self, x):
                return x

    with pytest.raises(NotImplementedError, match="forward"):
        Net()(torch.zeros(1, 3))


def test_relu_of_x_is_a_layer_and_not_a_number():
    assert isinstance(nn.ReLU(torch.ones(1, 2)), nn.Module)


def test_linear_works_on_the_last_axis_and_keeps_all_others():
    linear, x = nn.Linear(64, 10), torch.randn(5, 8, 64)
    assert linear(torch.zeros(32, 64)).shape == (32, 10)
    assert linear(x).shape == (5, 8, 10)
    torch.testing.assert_close(linear(x)[2], linear(x[2]))


def test_a_transpose_and_a_permute_leave_the_numbers_where_they_are():
    x = torch.arange(24).view(2, 3, 4)
    for swapped in (x[0].T, x.permute(2, 0, 1)):
        assert swapped.data_ptr() == x.data_ptr()
        assert swapped.reshape(-1).data_ptr() != x.data_ptr()  # a copy
        with pytest.raises(RuntimeError, match="view size is not compatible"):
            swapped.view(-1)
    assert x.reshape(-1).data_ptr() == x.data_ptr()  # no copy where none is needed
