"""What docs/foundations/neural-networks.md claims beyond what its snippets print."""

import runpy
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

SNIPPETS = Path(__file__).parents[2] / "snippets" / "foundations" / "neural-networks"
seeds = st.integers(0, 10_000)

neuron = runpy.run_path(str(SNIPPETS / "loop.py"))["neuron"]


def layers(sizes, activation):
    modules = [m for pair in pairwise(sizes) for m in (nn.Linear(*pair), activation())]
    return nn.Sequential(*modules[:-1])


@given(seed=seeds)
def test_a_single_neuron_makes_no_bump(seed):
    torch.manual_seed(seed)
    x = torch.linspace(-4, 4, 81)[:, None].double()
    for activation in (nn.Sigmoid(), nn.Tanh(), nn.ReLU()):
        steps = activation(nn.Linear(1, 1).double()(x)).diff(dim=0)
        assert (steps >= 0).all() or (steps <= 0).all()


def test_two_hidden_neurons_and_a_third_make_a_bump():
    network = nn.Sequential(nn.Linear(1, 2), nn.Sigmoid(), nn.Linear(2, 1, bias=False))
    with torch.no_grad():
        network[0].weight.copy_(torch.tensor([[4.0], [4.0]]))
        network[0].bias.copy_(torch.tensor([6.0, -6.0]))
        network[2].weight.copy_(torch.tensor([[1.0, -1.0]]))
        outputs = network(torch.tensor([[-4.0], [0.0], [4.0]])).flatten()
    torch.testing.assert_close(
        outputs, torch.tensor([0.0, 1.0, 0.0]), atol=0.01, rtol=0
    )


def test_without_the_sigmoids_the_bump_is_the_constant_twelve():
    x = torch.linspace(-4, 4, 81).double()
    torch.testing.assert_close((4 * x + 6) - (4 * x - 6), torch.full_like(x, 12.0))


@given(seed=seeds, sizes=st.lists(st.integers(1, 5), min_size=2, max_size=5))
def test_layers_without_activations_are_never_more_than_a_line(seed, sizes):
    torch.manual_seed(seed)
    network = layers([1, *sizes], nn.Identity).double()
    y = network(torch.linspace(-4, 4, 9)[:, None].double())
    bends = y.diff(dim=0).diff(dim=0)
    torch.testing.assert_close(bends, torch.zeros_like(bends), atol=1e-9, rtol=0)


@pytest.mark.parametrize(
    "sizes, neurons, connections", [([3, 5, 2], 7, 25), ([3, 5, 5, 5, 2], 17, 75)]
)
def test_the_drawing_has_the_neurons_and_weights_of_the_network(
    sizes, neurons, connections, capsys
):
    linears = [m for m in layers(sizes, nn.ReLU) if isinstance(m, nn.Linear)]
    assert sum(linear.out_features for linear in linears) == neurons
    assert sum(linear.weight.numel() for linear in linears) == connections
    drawn = (SNIPPETS / "draw.txt").read_text()
    assert f"{neurons} neurons, {connections} connections" in drawn


@given(seed=seeds)
def test_the_shallow_network_is_the_two_lines_of_mathematics(seed):
    torch.manual_seed(seed)
    network, x = layers([3, 5, 2], nn.Tanh), torch.randn(3)
    first, second = network[0], network[2]
    h = torch.tanh(first.weight @ x + first.bias)
    torch.testing.assert_close(second.weight @ h + second.bias, network(x))


@settings(max_examples=20, deadline=None)
@given(seed=seeds, sizes=st.lists(st.integers(1, 5), min_size=2, max_size=6))
def test_a_network_of_any_depth_is_its_neurons_one_by_one(seed, sizes):
    torch.manual_seed(seed)
    network, x = layers(sizes, nn.ReLU).double(), torch.randn(4, sizes[0]).double()
    linears = [module for module in network if isinstance(module, nn.Linear)]
    outputs = x
    for k, linear in enumerate(linears):
        sums = [outputs @ w + b for w, b in zip(linear.weight, linear.bias)]
        outputs = torch.stack(sums, dim=1)
        if k + 1 < len(linears):
            outputs = outputs.relu()
    torch.testing.assert_close(outputs, network(x))


@given(switches=st.lists(st.sampled_from([(0, 0), (1, 0), (0, 1)]), min_size=1))
def test_a_neuron_that_feeds_itself_remembers_the_last_switch(switches):
    state = 0
    for on, off in switches:
        state = int(neuron(on, off, state) > 0)
    thrown = [on for on, off in switches if on or off]
    assert state == (thrown[-1] if thrown else 0)


@pytest.mark.parametrize(
    "make",
    [
        lambda: layers([8, 4, 1], nn.Tanh),
        lambda: nn.Conv1d(8, 8, 1),
        lambda: nn.TransformerEncoderLayer(8, nhead=2, dropout=0.0, batch_first=True),
    ],
    ids=["MLP", "CNN", "transformer"],
)
@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_without_a_loop_the_same_input_gets_the_same_answer(make, seed):
    torch.manual_seed(seed)
    network, nothing = make(), torch.zeros(1, 8, 8)
    before = network(nothing)
    network(torch.randn(1, 8, 8))  # something else in between
    assert torch.equal(before, network(nothing))


def test_a_recurrent_layer_remembers():
    torch.manual_seed(0)
    rnn = nn.RNN(2, 3, batch_first=True)
    quiet, earlier = torch.zeros(1, 4, 2), torch.zeros(1, 4, 2)
    earlier[0, 0] = torch.tensor([1.0, 0.0])  # only the first step differs
    assert not torch.allclose(rnn(quiet)[0][:, -1], rnn(earlier)[0][:, -1], atol=1e-4)
