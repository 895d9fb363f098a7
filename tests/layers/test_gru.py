"""What docs/layers/gru.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

seeds = st.integers(0, 10_000)
sizes = st.tuples(*[st.integers(1, 5)] * 4)  # B, T, D, H
few = settings(max_examples=12, deadline=None)


def to_numpy(x):
    return keras.ops.convert_to_numpy(x)


def one_direction(x, h, w_ih, w_hh, b_ih=0.0, b_hh=0.0, reset_after=True):
    """The equations of the page. x (B, T, D), h (B, H): every h (B, T, H), and the last."""
    hidden, H = [], h.shape[1]
    for x_t in x.unbind(dim=1):
        r_x, z_x, n_x = (x_t @ w_ih.T + b_ih).chunk(3, dim=1)
        r_h, z_h, n_h = (h @ w_hh.T + b_hh).chunk(3, dim=1)
        r, z = torch.sigmoid(r_x + r_h), torch.sigmoid(z_x + z_h)
        n = torch.tanh(n_x + (r * n_h if reset_after else (r * h) @ w_hh[2 * H :].T))
        h = z * h + (1 - z) * n
        hidden.append(h)
    return torch.stack(hidden, dim=1), h


def our_gru(gru, x, h_0):
    """Any `nn.GRU` by hand: its layers and directions, always from (B, T, D)."""
    starts, last = iter(h_0), []
    for weights in zip(*[iter(gru.all_weights)] * (1 + gru.bidirectional)):
        out, h = one_direction(x, next(starts), *weights[0])
        last.append(h)
        if gru.bidirectional:
            back, h = one_direction(x.flip(1), next(starts), *weights[1])
            out = torch.cat([out, back.flip(1)], dim=2)
            last.append(h)
        x = out
    return x, torch.stack(last)


@settings(max_examples=40, deadline=None)
@given(seeds, sizes, st.integers(1, 3), *[st.booleans()] * 5)
def test_our_gru_gives_the_numbers_and_gradients_of_nn_gru(
    seed, sizes, layers, bidirectional, batch_first, bias, state, training
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    gru = nn.GRU(D, H, layers, bias, batch_first, bidirectional=bidirectional)
    gru.train(training)
    x = torch.randn(B, T, D)
    h_0 = torch.zeros(layers * (1 + bidirectional), B, H)
    if state:
        h_0.normal_()
    given_x = x if batch_first else x.transpose(0, 1)
    out, h_n = gru(given_x, h_0) if state else gru(given_x)
    ours, our_h_n = our_gru(gru, x, h_0)
    out = out if batch_first else out.transpose(0, 1)
    torch.testing.assert_close(ours, out)
    torch.testing.assert_close(our_h_n, h_n)
    direction = torch.randn_like(out)
    gradients = [
        torch.autograd.grad((o * direction).sum(), gru.parameters())
        for o in (out, ours)
    ]
    torch.testing.assert_close(*gradients, atol=1e-4, rtol=1e-4)


def swapped(weight):
    """Rows r, z, n in the order of Keras: z, r, n."""
    r, z, n = np.split(weight, 3)
    return np.concatenate([z, r, n])


def to_keras(weights):
    """PyTorch's weights of a layer and a direction as Keras wants them."""
    w_ih, w_hh, *biases = [swapped(w.detach().numpy()) for w in weights]
    return [w_ih.T, w_hh.T, *([np.stack(biases)] if biases else [])]


def keras_layers(gru, x, training, mask=None):
    """The layers of an `nn.GRU` in Keras, one behind the other: the output of the last."""
    hidden = x
    for number in range(gru.num_layers):
        layer = keras.layers.GRU(
            gru.hidden_size, use_bias=gru.bias, return_sequences=True
        )
        count = 1 + gru.bidirectional
        if gru.bidirectional:
            layer = keras.layers.Bidirectional(layer)
        layer.build(tuple(hidden.shape))
        directions = gru.all_weights[number * count : (number + 1) * count]
        layer.set_weights([w for weights in directions for w in to_keras(weights)])
        hidden = layer(hidden, mask=mask, training=training)
    return hidden


@few
@given(seeds, sizes, st.integers(1, 2), *[st.booleans()] * 3)
def test_nn_gru_and_keras_give_the_same_numbers(
    seed, sizes, layers, bidirectional, bias, training
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    options = {"bidirectional": bidirectional, "bias": bias, "batch_first": True}
    gru = nn.GRU(D, H, layers, **options).train(training)
    x, y = torch.randn(2, B, T, D).requires_grad_().unbind()
    y.data.copy_(x)
    out, right = keras_layers(gru, y, training), gru(x)[0]
    np.testing.assert_allclose(to_numpy(out), right.detach(), atol=1e-5)
    torch.testing.assert_close(
        *(torch.autograd.grad(o.sum(), i)[0] for o, i in ((out, y), (right, x))),
        atol=1e-5,
        rtol=1e-4,
    )


@few
@given(seeds, sizes, st.integers(1, 2), st.booleans())
def test_packing_and_a_mask_give_the_same_numbers_at_every_real_step(
    seed, sizes, layers, bidirectional
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    gru = nn.GRU(D, H, layers, batch_first=True, bidirectional=bidirectional)
    x, lengths = torch.randn(B, T, D), torch.randint(1, T + 1, (B,))
    packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    out, _ = pad_packed_sequence(gru(packed)[0], batch_first=True, total_length=T)
    mask = torch.arange(T) < lengths[:, None]  # (B, T): True for a real step
    in_keras = to_numpy(keras_layers(gru, x, False, mask))
    np.testing.assert_allclose(in_keras[mask.numpy()], out[mask].detach(), atol=1e-5)
    for n, length in enumerate(lengths):  # and each is what it gives alone
        alone, _ = gru(x[n : n + 1, :length])
        torch.testing.assert_close(out[n, :length], alone[0])


@few
@given(seeds, sizes, st.booleans())
def test_keras_with_reset_before_is_the_equation_of_the_paper(seed, sizes, bias):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    layer = keras.layers.GRU(
        H, reset_after=False, use_bias=bias, bias_initializer="glorot_uniform"
    )
    x = torch.randn(B, T, D)
    right = to_numpy(layer(x))
    weights = [torch.tensor(swapped(w.numpy().T)) for w in layer.weights]
    _, h = one_direction(x, torch.zeros(B, H), *weights, reset_after=False)
    np.testing.assert_allclose(h.detach(), right, atol=1e-5)


@few
@given(seeds)
def test_where_the_reset_acts_matters_unless_the_matrix_is_diagonal(seed):
    torch.manual_seed(seed)
    x, h_0, w_ih, w_hh = (torch.randn(s) for s in ((4, 6, 3), (4, 5), (15, 3), (15, 5)))
    after, before = (
        one_direction(x, h_0, w_ih, w_hh, reset_after=after)[1]
        for after in (True, False)
    )
    assert not torch.allclose(after, before, atol=1e-3)
    w_hh[10:] *= torch.eye(5)
    after, before = (
        one_direction(x, h_0, w_ih, w_hh, reset_after=after)[1]
        for after in (True, False)
    )
    torch.testing.assert_close(after, before)


def test_dropout_between_layers_is_gone_in_eval():
    torch.manual_seed(0)
    gru, x = nn.GRU(3, 5, 2, dropout=0.5, batch_first=True), torch.randn(2, 6, 3)
    h_0 = torch.zeros(2, 2, 5)
    assert not torch.allclose(our_gru(gru, x, h_0)[0], gru(x)[0], atol=1e-3)
    torch.testing.assert_close(our_gru(gru, x, h_0)[0], gru.eval()(x)[0])
    in_keras = to_numpy(keras_layers(gru, x, False))
    np.testing.assert_allclose(in_keras, gru(x)[0].detach(), atol=1e-5)


def test_the_parameters_are_three_times_those_of_a_simple_rnn():
    def count(layer):
        return sum(p.numel() for p in layer.parameters())

    assert count(nn.GRU(10, 20)) == 3 * count(nn.RNN(10, 20)) == 1920
    assert count(nn.LSTM(10, 20)) == 2560 == 1920 * 4 // 3


def test_the_text_of_keras_still_calls_the_other_place_of_the_reset_the_default():
    text = " ".join(keras.layers.GRU.__doc__.split())
    assert "The default one is based on" in text
    assert "applied to hidden state before matrix multiplication" in text
    assert keras.layers.GRU(3).reset_after is True


def test_the_start_of_keras_is_orthogonal_with_zero_biases():
    layer = keras.layers.GRU(5)
    layer.build((None, None, 3))
    kernel, bias = to_numpy(layer.cell.recurrent_kernel), to_numpy(layer.cell.bias)
    np.testing.assert_allclose(kernel @ kernel.T, np.eye(5), atol=1e-5)
    assert bias.shape == (2, 15) and not bias.any()


@few
@given(seeds)
def test_the_start_of_pytorch_is_uniform(seed):
    torch.manual_seed(seed)
    numbers = torch.cat([p.flatten() for p in nn.GRU(8, 64).parameters()])
    assert 0.9 / 8 < numbers.abs().max() <= 1 / 8


@few
@given(seeds, st.floats(0.1, 20))
def test_the_state_of_a_gru_never_leaves_the_range(seed, size):
    torch.manual_seed(seed)
    gru = nn.GRU(3, 5)
    with torch.no_grad():
        for parameter in gru.parameters():
            parameter.normal_(0, size)
        assert gru(torch.randn(50, 2, 3) * size)[0].abs().max() <= 1


@few
@given(seeds)
def test_with_reset_1_and_update_0_a_simple_rnn_is_left(seed):
    torch.manual_seed(seed)
    gru, rnn, x = nn.GRU(3, 5), nn.RNN(3, 5), torch.randn(6, 2, 3)
    with torch.no_grad():
        for ours, theirs in zip(gru.parameters(), rnn.parameters()):
            ours.zero_()
            ours[10:] = theirs
        gru.bias_ih_l0[:5], gru.bias_ih_l0[5:10] = 50.0, -50.0
        torch.testing.assert_close(gru(x)[0], rnn(x)[0])


@few
@given(seed=seeds)
def test_gates_that_read_the_input_alone_need_no_loop(seed):
    torch.manual_seed(seed)
    z, n = torch.rand(30, 4).double() * 0.9 + 0.05, torch.randn(30, 4).double()
    h, states = torch.zeros(4).double(), []
    for z_t, n_t in zip(z, n):
        h = z_t * h + (1 - z_t) * n_t
        states.append(h)
    kept = z.cumprod(dim=0)
    at_once = kept * ((1 - z) * n / kept).cumsum(dim=0)
    torch.testing.assert_close(at_once, torch.stack(states))


@few
@given(D=st.integers(1, 20), H=st.integers(1, 20))
def test_a_gru_has_three_quarters_of_the_parameters_of_an_lstm(D, H):
    gru, lstm = (
        sum(p.numel() for p in layer(D, H).parameters()) for layer in (nn.GRU, nn.LSTM)
    )
    assert 4 * gru == 3 * lstm
