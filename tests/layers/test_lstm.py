"""What docs/layers/lstm.md claims beyond what its snippets print."""

import os
import runpy
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

SNIPPETS = Path(__file__).parents[2] / "snippets/layers/lstm"
seeds = st.integers(0, 10_000)
sizes = st.tuples(*[st.integers(1, 5)] * 4)  # B, T, D, H
few = settings(max_examples=15, deadline=None)


def one_direction(x, w_ih, w_hh, b_ih=0.0, b_hh=0.0):
    """The equations of the page. x (B, T, D) gives every h (B, T, H), and the last h, c."""
    h = c = x.new_zeros(len(x), w_hh.shape[1])
    hidden = []
    for x_t in x.unbind(dim=1):
        i, f, g, o = (x_t @ w_ih.T + b_ih + h @ w_hh.T + b_hh).chunk(4, dim=1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        hidden.append(h)
    return torch.stack(hidden, dim=1), h, c


def our_lstm(lstm, x):
    """Any `nn.LSTM` by hand: its layers and directions, always from (B, T, D)."""
    last = []
    for weights in zip(*[iter(lstm.all_weights)] * (1 + lstm.bidirectional)):
        out, h, c = one_direction(x, *weights[0])
        last.append((h, c))
        if lstm.bidirectional:
            back, h, c = one_direction(x.flip(1), *weights[1])
            out = torch.cat([out, back.flip(1)], dim=2)
            last.append((h, c))
        x = out
    h_n, c_n = (torch.stack(states) for states in zip(*last))
    return x, (h_n, c_n)


@settings(max_examples=40, deadline=None)
@given(seeds, sizes, st.integers(1, 3), st.booleans(), st.booleans(), st.booleans())
def test_our_lstm_gives_the_numbers_of_nn_lstm(
    seed, sizes, layers, bidirectional, batch_first, bias
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    lstm = nn.LSTM(D, H, layers, bias, batch_first, bidirectional=bidirectional)
    x = torch.randn(B, T, D)
    out, state = lstm(x if batch_first else x.transpose(0, 1))
    ours, our_state = our_lstm(lstm, x)
    torch.testing.assert_close(ours, out if batch_first else out.transpose(0, 1))
    torch.testing.assert_close(our_state, state)
    # the batch is never first in the state
    assert state[0].shape == state[1].shape == (layers * (1 + bidirectional), B, H)


def to_keras(weights):
    """PyTorch's weights of a layer and a direction as Keras wants them."""
    w_ih, w_hh, *biases = [w.detach().numpy() for w in weights]
    return [w_ih.T, w_hh.T, *([sum(biases)] if biases else [])]


@few
@given(seeds, sizes, st.integers(1, 2), st.booleans(), st.booleans())
def test_nn_lstm_and_keras_give_the_same_numbers(
    seed, sizes, layers, bidirectional, bias
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    options = {"bidirectional": bidirectional, "bias": bias, "batch_first": True}
    lstm, x = nn.LSTM(D, H, layers, **options), torch.randn(B, T, D)
    out, (h_n, c_n) = lstm(x)

    hidden = x.numpy()
    for number in range(layers):
        layer = keras.layers.LSTM(
            H, use_bias=bias, return_sequences=True, return_state=True
        )
        directions = lstm.all_weights[number : number + 1]
        if bidirectional:
            layer = keras.layers.Bidirectional(layer)
            directions = lstm.all_weights[2 * number : 2 * number + 2]
        layer.build(hidden.shape)
        layer.set_weights([w for weights in directions for w in to_keras(weights)])
        hidden, *state = map(keras.ops.convert_to_numpy, layer(hidden))
    np.testing.assert_allclose(hidden, out.detach(), atol=1e-5)

    last = (1 + bidirectional) * -1
    np.testing.assert_allclose(np.stack(state[0::2]), h_n[last:].detach(), atol=1e-5)
    np.testing.assert_allclose(np.stack(state[1::2]), c_n[last:].detach(), atol=1e-5)


@few
@given(seed=seeds)
def test_bidirectional_of_keras_returns_where_each_direction_ends(seed):
    torch.manual_seed(seed)
    lstm = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
    x = torch.randn(2, 6, 3)
    layer = keras.layers.Bidirectional(keras.layers.LSTM(4))  # returns the last step
    layer.build((None, None, 3))
    layer.set_weights([w for weights in lstm.all_weights for w in to_keras(weights)])
    out, (h_n, _) = lstm(x)
    returned = torch.tensor(keras.ops.convert_to_numpy(layer(x.numpy())))
    assert torch.allclose(returned, torch.cat([h_n[0], h_n[1]], dim=1), atol=1e-5)
    assert not torch.allclose(returned, out[:, -1], atol=1e-3)


def test_a_lone_keras_lstm_returns_its_last_step_only():
    x = np.zeros((4, 10, 3), dtype="float32")
    assert keras.layers.LSTM(5)(x).shape == (4, 5)
    assert keras.layers.LSTM(5, return_sequences=True)(x).shape == (4, 10, 5)


def test_keras_starts_the_forget_bias_at_one_and_the_others_at_zero():
    layer = keras.layers.LSTM(3, unit_forget_bias=True)
    layer.build((None, None, 2))
    bias = keras.ops.convert_to_numpy(layer.cell.bias)
    np.testing.assert_array_equal(bias, [0] * 3 + [1] * 3 + [0] * 6)


@few
@given(seed=seeds)
def test_pytorch_starts_all_its_numbers_between_plus_and_minus_one_over_root_h(seed):
    torch.manual_seed(seed)
    lstm = nn.LSTM(8, 64)
    numbers = torch.cat([p.flatten() for p in lstm.parameters()])
    assert 0.9 / 8 < numbers.abs().max() <= 1 / 8
    forget_bias = lstm.bias_ih_l0[64:128]
    assert forget_bias.min() < 0 < forget_bias.max()


def test_keras_starts_the_recurrent_kernel_orthogonal_and_pytorch_does_not():
    layer = keras.layers.LSTM(5)
    layer.build((None, None, 3))
    kernel = keras.ops.convert_to_numpy(layer.cell.recurrent_kernel)  # (H, 4H)
    np.testing.assert_allclose(kernel @ kernel.T, np.eye(5), atol=1e-5)
    w_hh = nn.LSTM(3, 5).weight_hh_l0.detach()  # (4H, H)
    assert not torch.allclose(w_hh.T @ w_hh, torch.eye(5), atol=0.1)


@few
@given(seed=seeds)
def test_only_the_sum_of_the_two_biases_counts(seed):
    torch.manual_seed(seed)
    lstm, x = nn.LSTM(3, 4), torch.randn(5, 2, 3)
    before = lstm(x)[0]
    before.square().mean().backward()
    torch.testing.assert_close(lstm.bias_ih_l0.grad, lstm.bias_hh_l0.grad)
    with torch.no_grad():
        lstm.bias_ih_l0 += lstm.bias_hh_l0
        lstm.bias_hh_l0.zero_()
    torch.testing.assert_close(lstm(x)[0], before)


@few
@given(D=st.integers(1, 20), H=st.integers(1, 20))
def test_an_lstm_has_four_times_the_numbers_of_a_plain_rnn(D, H):
    def count(layer):
        return sum(p.numel() for p in layer.parameters())

    assert count(nn.LSTM(D, H)) == 4 * count(nn.RNN(D, H)) == 4 * H * (D + H + 2)
    layer = keras.layers.LSTM(H)
    layer.build((None, None, D))
    assert layer.count_params() == 4 * H * (D + H + 1)


def test_two_directions_are_twice_the_parameters():
    lstm = nn.LSTM(10, 20, bidirectional=True)
    assert sum(p.numel() for p in lstm.parameters()) == 2 * 2560 == 5120


def test_two_layers_of_two_directions_have_four_last_states():
    lstm = nn.LSTM(3, 5, num_layers=2, bidirectional=True, batch_first=True)
    _, (h_n, _) = lstm(torch.randn(4, 30, 3))
    assert h_n.shape == (4, 4, 5)


@few
@given(seed=seeds, T=st.integers(1, 20))
def test_along_the_cell_the_gradient_is_the_product_of_the_forget_gates(seed, T):
    torch.manual_seed(seed)
    lstm = nn.LSTM(3, 4).double()
    lstm.weight_hh_l0.data.zero_()  # leaves the way through the cell alone
    x = torch.randn(T, 1, 3).double()
    c_0 = torch.randn(1, 1, 4).double().requires_grad_()
    _, (_, c_n) = lstm(x, (torch.zeros(1, 1, 4).double(), c_0))
    c_n.sum().backward()
    gates = x[:, 0] @ lstm.weight_ih_l0.T + lstm.bias_ih_l0 + lstm.bias_hh_l0
    product = torch.sigmoid(gates[:, 4:8]).prod(dim=0)
    torch.testing.assert_close(c_0.grad[0, 0], product)


@few
@given(seed=seeds)
def test_a_new_forget_gate_is_near_a_half(seed):
    torch.manual_seed(seed)
    lstm = nn.LSTM(8, 32)
    f = torch.randn(100, 8) @ lstm.weight_ih_l0.T + lstm.bias_ih_l0 + lstm.bias_hh_l0
    assert abs(torch.sigmoid(f[:, 32:64]).mean() - 0.5) < 0.1


@few
@given(seed=seeds)
def test_the_cell_may_leave_the_range_that_the_hidden_state_keeps(seed):
    torch.manual_seed(seed)
    lstm = nn.LSTM(1, 4)
    with torch.no_grad():
        lstm.bias_ih_l0.fill_(9.0)  # every gate open, g near 1: the cell adds up
    out, state = lstm(torch.zeros(20, 1, 1))
    assert out.abs().max() < 1 and state[1].min() > 10


@few
@given(seed=seeds)
def test_transpose_swaps_batch_and_time_and_view_does_not(seed):
    torch.manual_seed(seed)
    x = torch.randn(10, 4, 3)  # (T, B, D)
    assert x.transpose(0, 1)[2].equal(x[:, 2])  # example 2
    assert x.view(4, 10, 3).shape == x.transpose(0, 1).shape
    assert not x.view(4, 10, 3)[2].equal(x[:, 2])


def test_the_forgotten_batch_first_lets_the_gradient_cross_the_batch():
    torch.manual_seed(0)
    x = torch.randn(4, 10, 3, requires_grad=True)
    out, _ = nn.LSTM(3, 5)(x)
    out[3].sum().backward()
    assert x.grad[0].any()
    x.grad = None
    out, _ = nn.LSTM(3, 5, batch_first=True)(x)
    out[3].sum().backward()
    assert not x.grad[:3].any() and x.grad[3].any()


@few
@given(seed=seeds)
def test_packing_also_starts_the_backward_direction_at_the_real_end(seed):
    torch.manual_seed(seed)
    lstm = nn.LSTM(3, 4, bidirectional=True, batch_first=True)
    x = torch.randn(2, 7, 3)
    x[1, 3:] = 0.0  # padding
    _, (alone, _) = lstm(x[1:, :3])
    packed = pack_padded_sequence(x, torch.tensor([7, 3]), batch_first=True)
    torch.testing.assert_close(lstm(packed)[1][0][:, 1], alone[:, 0])
    padded = lstm(x)[1][0][1, 1]  # backward: padding first
    assert not torch.allclose(padded, alone[1, 0], atol=1e-4)


@few
@given(seed=seeds)
def test_a_matrix_is_read_as_one_sequence_without_a_batch(seed):
    torch.manual_seed(seed)
    x, lstm = torch.randn(4, 10), nn.LSTM(10, 5, batch_first=True)
    out, (h_n, _) = lstm(x)
    assert out.shape == (4, 5) and h_n.shape == (1, 5)
    assert not lstm(torch.cat([x[:1] + 1, x[1:]]))[0][3].equal(out[3])


def test_an_lstm_remembers_nothing_between_two_calls():
    torch.manual_seed(0)
    lstm, x = nn.LSTM(3, 5), torch.randn(6, 2, 3)
    first, _ = lstm(x)
    lstm(torch.randn(6, 2, 3))
    assert lstm(x)[0].equal(first)
    zeros = torch.zeros(1, 2, 5)
    assert lstm(x, (zeros, zeros))[0].equal(first)


def test_retain_graph_walks_through_every_batch_so_far():
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 5, batch_first=True)
    first, second = torch.randn(2, 4, 10, 3).requires_grad_().unbind()
    first.retain_grad()
    out, state = lstm(first)
    out.square().mean().backward(retain_graph=True)
    before = first.grad.clone()
    out, _ = lstm(second, state)
    out.square().mean().backward()
    assert not torch.equal(first.grad, before)  # the second loss came back here


def test_dropout_acts_between_layers_and_in_training_only():
    torch.manual_seed(0)
    x, lstm = torch.randn(6, 2, 3), nn.LSTM(3, 5, num_layers=2, dropout=0.5)
    assert not lstm(x)[0].equal(lstm(x)[0])
    assert (lstm(x)[0] != 0).all()  # the last layer is not dropped
    lstm.eval()
    assert lstm(x)[0].equal(lstm(x)[0])


@pytest.mark.parametrize("seed", range(5))
def test_one_cell_learns_to_remember_from_any_start(seed, monkeypatch, capsys):
    first = torch.manual_seed
    monkeypatch.setattr(torch, "manual_seed", lambda _: first(seed))
    runpy.run_path(str(SNIPPETS / "remember.py"))
    right, gates = capsys.readouterr().out.splitlines()
    assert float(right.split()[2].strip("%")) > 97
    at_marks, elsewhere = (float(word) for word in gates.split() if word[0] == "0")
    assert at_marks < 0.4 and elsewhere > 0.8


@pytest.mark.parametrize("seed", range(5))
def test_a_forget_bias_lets_the_gradient_arrive(seed):
    arrived = []
    for bias in (0.0, 1.0, 3.0):
        torch.manual_seed(seed)
        lstm = nn.LSTM(8, 32, batch_first=True)
        with torch.no_grad():
            lstm.bias_ih_l0[32:64] = bias
        x = torch.randn(16, 50, 8, requires_grad=True)
        lstm(x)[0][:, -1].sum().backward()
        sizes = x.grad.norm(dim=2).mean(dim=0)
        arrived.append(sizes[0] / sizes[-1])
    assert arrived[0] < 1e-8 and 1e-6 < arrived[1] < 1e-3 and arrived[2] > 0.1


def test_both_ends_of_two_directions_are_the_last_two_of_h_n():
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 5, num_layers=2, batch_first=True, bidirectional=True)
    out, (h_n, _) = lstm(torch.randn(4, 10, 3))
    ends = torch.cat([h_n[-2], h_n[-1]], dim=1)
    assert ends.equal(torch.cat([out[:, -1, :5], out[:, 0, 5:]], dim=1))


def test_lengths_must_descend_or_be_said_not_to_and_stay_on_the_cpu():
    x = torch.zeros(2, 7, 3)
    with pytest.raises(RuntimeError, match="decreasing order"):
        pack_padded_sequence(x, torch.tensor([2, 7]), batch_first=True)
    with pytest.raises(RuntimeError, match="1D CPU int64 tensor"):
        pack_padded_sequence(x, torch.tensor([7, 2], device="meta"), batch_first=True)


def test_clipping_leaves_a_norm_of_at_most_the_limit():
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 5)
    (100 * lstm(torch.randn(50, 2, 3))[0]).square().sum().backward()
    before = nn.utils.clip_grad_norm_(lstm.parameters(), max_norm=1.0)
    after = torch.cat([p.grad.flatten() for p in lstm.parameters()]).norm()
    assert before > 1 and after == pytest.approx(1, abs=1e-3)
