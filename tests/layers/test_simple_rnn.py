"""What docs/layers/simple-rnn.md claims beyond what its snippets print."""

import math
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

seeds = st.integers(0, 10_000)
sizes = st.tuples(*[st.integers(1, 5)] * 4)  # B, T, D, H
bends = st.sampled_from(["tanh", "relu"])
few = settings(max_examples=12, deadline=None)


def to_numpy(x):
    return keras.ops.convert_to_numpy(x)


def one_direction(x, h, bend, w_ih, w_hh, b_ih=0.0, b_hh=0.0):
    """The equation of the page. x (B, T, D), h (B, H): every h (B, T, H), and the last."""
    hidden = []
    for x_t in x.unbind(dim=1):
        h = getattr(torch, bend)(x_t @ w_ih.T + b_ih + h @ w_hh.T + b_hh)
        hidden.append(h)
    return torch.stack(hidden, dim=1), h


def our_rnn(rnn, x, h_0):
    """Any `nn.RNN` by hand: its layers and directions, always from (B, T, D)."""
    starts, last = iter(h_0), []
    for weights in zip(*[iter(rnn.all_weights)] * (1 + rnn.bidirectional)):
        out, h = one_direction(x, next(starts), rnn.nonlinearity, *weights[0])
        last.append(h)
        if rnn.bidirectional:
            start = next(starts)
            back, h = one_direction(x.flip(1), start, rnn.nonlinearity, *weights[1])
            out = torch.cat([out, back.flip(1)], dim=2)
            last.append(h)
        x = out
    return x, torch.stack(last)


@settings(max_examples=40, deadline=None)
@given(seeds, sizes, st.integers(1, 3), bends, *[st.booleans()] * 5)
def test_our_rnn_gives_the_numbers_and_gradients_of_nn_rnn(
    seed, sizes, layers, bend, bidirectional, batch_first, bias, state, training
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    rnn = nn.RNN(D, H, layers, bend, bias, batch_first, bidirectional=bidirectional)
    rnn.train(training)
    x = torch.randn(B, T, D)
    h_0 = torch.zeros(layers * (1 + bidirectional), B, H)
    if state:
        h_0.normal_()
    given_x = x if batch_first else x.transpose(0, 1)
    out, h_n = rnn(given_x, h_0) if state else rnn(given_x)
    ours, our_h_n = our_rnn(rnn, x, h_0)
    out = out if batch_first else out.transpose(0, 1)
    torch.testing.assert_close(ours, out)
    torch.testing.assert_close(our_h_n, h_n)
    direction = torch.randn_like(out)
    gradients = [
        torch.autograd.grad((o * direction).sum(), rnn.parameters())
        for o in (out, ours)
    ]
    torch.testing.assert_close(*gradients, atol=1e-4, rtol=1e-4)


def to_keras(weights):
    """PyTorch's weights of a layer and a direction as Keras wants them."""
    w_ih, w_hh, *biases = [w.detach().numpy() for w in weights]
    return [w_ih.T, w_hh.T, *([sum(biases)] if biases else [])]


def keras_layers(rnn, x, training, mask=None):
    """The layers of an `nn.RNN` in Keras, one behind the other: the output of the last."""
    hidden = x
    for number in range(rnn.num_layers):
        layer = keras.layers.SimpleRNN(
            rnn.hidden_size,
            activation=rnn.nonlinearity,
            use_bias=rnn.bias,
            return_sequences=True,
        )
        count = 1 + rnn.bidirectional
        if rnn.bidirectional:
            layer = keras.layers.Bidirectional(layer)
        layer.build(tuple(hidden.shape))
        directions = rnn.all_weights[number * count : (number + 1) * count]
        layer.set_weights([w for weights in directions for w in to_keras(weights)])
        hidden = layer(hidden, mask=mask, training=training)
    return hidden


@few
@given(seeds, sizes, st.integers(1, 2), bends, *[st.booleans()] * 3)
def test_nn_rnn_and_keras_give_the_same_numbers(
    seed, sizes, layers, bend, bidirectional, bias, training
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    options = {"bidirectional": bidirectional, "bias": bias, "batch_first": True}
    rnn = nn.RNN(D, H, layers, bend, **options).train(training)
    x, y = torch.randn(2, B, T, D).requires_grad_().unbind()
    y.data.copy_(x)
    out = keras_layers(rnn, y, training)
    right = rnn(x)[0]
    np.testing.assert_allclose(to_numpy(out), right.detach(), atol=1e-5)
    torch.testing.assert_close(
        *(torch.autograd.grad(o.sum(), i)[0] for o, i in ((out, y), (right, x))),
        atol=1e-5,
        rtol=1e-4,
    )


@few
@given(seeds, sizes, st.integers(1, 2), bends, st.booleans())
def test_packing_and_a_mask_give_the_same_numbers_at_every_real_step(
    seed, sizes, layers, bend, bidirectional
):
    torch.manual_seed(seed)
    B, T, D, H = sizes
    rnn = nn.RNN(D, H, layers, bend, batch_first=True, bidirectional=bidirectional)
    x, lengths = torch.randn(B, T, D), torch.randint(1, T + 1, (B,))
    packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    out, _ = pad_packed_sequence(rnn(packed)[0], batch_first=True, total_length=T)
    mask = torch.arange(T) < lengths[:, None]  # (B, T): True for a real step
    in_keras = to_numpy(keras_layers(rnn, x, False, mask))
    np.testing.assert_allclose(in_keras[mask.numpy()], out[mask].detach(), atol=1e-5)
    for n, length in enumerate(lengths):  # and each is what it gives alone
        alone, _ = rnn(x[n : n + 1, :length])
        torch.testing.assert_close(out[n, :length], alone[0])
    assert not out[~mask].any()


def test_dropout_between_layers_is_gone_in_eval():
    torch.manual_seed(0)
    rnn, x = nn.RNN(3, 5, 2, dropout=0.5, batch_first=True), torch.randn(2, 6, 3)
    h_0 = torch.zeros(2, 2, 5)
    assert not torch.allclose(our_rnn(rnn, x, h_0)[0], rnn(x)[0], atol=1e-3)
    torch.testing.assert_close(our_rnn(rnn, x, h_0)[0], rnn.eval()(x)[0])
    in_keras = to_numpy(keras_layers(rnn, x, False))
    np.testing.assert_allclose(in_keras, rnn(x)[0].detach(), atol=1e-5)


def test_nn_rnn_knows_tanh_and_relu_only():
    with pytest.raises(ValueError, match="tanh.*relu"):
        nn.RNN(3, 5, nonlinearity="sigmoid")


def test_the_parameters_are_640_and_620():
    layer = keras.layers.SimpleRNN(20)
    layer.build((None, None, 10))
    assert sum(p.numel() for p in nn.RNN(10, 20).parameters()) == 640
    assert layer.count_params() == 620


def test_the_start_of_keras_is_orthogonal_with_a_zero_bias():
    layer = keras.layers.SimpleRNN(7)
    layer.build((None, None, 3))
    w_hh, bias = to_numpy(layer.cell.recurrent_kernel), to_numpy(layer.cell.bias)
    np.testing.assert_allclose(w_hh @ w_hh.T, np.eye(7), atol=1e-5)
    assert not bias.any()


@few
@given(seeds)
def test_the_start_of_pytorch_is_uniform_and_shrinks_what_it_multiplies(seed):
    torch.manual_seed(seed)
    rnn = nn.RNN(8, 64)
    numbers = torch.cat([p.flatten() for p in rnn.parameters()])
    assert 0.9 / 8 < numbers.abs().max() <= 1 / 8
    radius = torch.linalg.eigvals(rnn.weight_hh_l0).abs().max()
    assert 0.45 < radius < 0.75  # about √(1/3)


@few
@given(seeds)
def test_the_identity_with_relu_keeps_the_gradient(seed):
    torch.manual_seed(seed)
    rnn = nn.RNN(1, 4, nonlinearity="relu", bias=False)
    nn.init.eye_(rnn.weight_hh_l0)
    h_0 = torch.rand(1, 1, 4, requires_grad=True)
    rnn(torch.zeros(30, 1, 1), h_0)[1].sum().backward()
    assert h_0.grad.eq(1).all()


@few
@given(seeds)
def test_one_step_is_a_dense_layer_with_tanh(seed):
    torch.manual_seed(seed)
    rnn, x = nn.RNN(3, 5), torch.randn(1, 4, 3)
    dense = nn.functional.linear(x, rnn.weight_ih_l0, rnn.bias_ih_l0 + rnn.bias_hh_l0)
    torch.testing.assert_close(rnn(x)[0], torch.tanh(dense))


def test_a_zero_input_still_moves_the_state():
    torch.manual_seed(0)
    rnn, h_0 = nn.RNN(3, 5), torch.rand(1, 1, 5)
    assert not torch.allclose(rnn(torch.zeros(1, 1, 3), h_0)[1], h_0, atol=0.01)


def test_a_coin_toss_has_a_loss_of_ln_2():
    toss = nn.functional.binary_cross_entropy_with_logits(torch.zeros(1), torch.ones(1))
    assert abs(toss - math.log(2)) < 1e-6 and round(math.log(2), 1) == 0.7


@pytest.mark.parametrize("seed", range(5))
def test_the_xor_of_two_bits_is_learned_from_any_start_and_random_bits_are_not(seed):
    torch.manual_seed(seed)
    rnn, read = nn.RNN(1, 16, batch_first=True), nn.Linear(16, 1)
    optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()], lr=0.02)
    for _ in range(300):
        a, b = torch.randint(0, 2, (2, 64, 4))
        bits = torch.stack([a, b, a ^ b], dim=2).flatten(1).float()  # (B, 12)
        logits = read(rnn(bits[:, :-1, None])[0])[:, :, 0]
        loss = nn.functional.binary_cross_entropy_with_logits(
            logits, bits[:, 1:], reduction="none"
        ).mean(dim=0)  # (11,)
        optimizer.zero_grad()
        loss.mean().backward()
        optimizer.step()
    xor = torch.arange(1, 12) % 3 == 2
    assert loss[xor].max() < 0.1 and loss[~xor].min() > 0.6


@pytest.mark.parametrize("seed", range(5))
def test_two_directions_see_the_answer_and_one_does_not(seed):
    for bidirectional in (False, True):
        torch.manual_seed(seed)
        rnn = nn.RNN(1, 8, batch_first=True, bidirectional=bidirectional)
        read = nn.Linear(8 * (1 + bidirectional), 1)
        optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()], lr=0.01)
        for _ in range(60):
            bits = torch.randint(0, 2, (64, 11)).float()
            logits = read(rnn(bits[:, :-1, None])[0]).squeeze(2)
            loss = nn.functional.binary_cross_entropy_with_logits(logits, bits[:, 1:])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = ((logits > 0) == (bits[:, 1:] > 0)).float().mean(dim=0)
        assert right[-1] < 0.75
        assert right[:-1].min() > 0.95 if bidirectional else right.max() < 0.75


@pytest.mark.parametrize("seed", range(5))
def test_the_gradient_fades_in_a_new_rnn_and_less_from_the_other_starts(seed):
    arrived = {}
    for start in ("pytorch", "orthogonal", "identity"):
        torch.manual_seed(seed)
        nonlinearity = "relu" if start == "identity" else "tanh"
        rnn = nn.RNN(8, 64, nonlinearity=nonlinearity, batch_first=True)
        if start != "pytorch":
            fill = nn.init.eye_ if start == "identity" else nn.init.orthogonal_
            fill(rnn.weight_hh_l0)
        x = torch.randn(16, 50, 8, requires_grad=True)
        rnn(x)[0][:, -1].sum().backward()
        sizes = x.grad.norm(dim=2).mean(dim=0)
        arrived[start] = (sizes / sizes[-1]).tolist()
    assert arrived["pytorch"][-21] < 1e-3  # twenty steps back
    assert arrived["pytorch"][0] < 1e-8 and 1e-4 < arrived["orthogonal"][0] < 1e-2
    assert arrived["identity"][0] > 0.2


@pytest.mark.parametrize("seed", range(5))
def test_targets_beyond_one_need_an_output_layer(seed):
    x = torch.linspace(-1, 1, 40)[:, None, None]
    for read in (nn.Identity(), nn.Linear(8, 1)):
        torch.manual_seed(seed)
        if isinstance(read, nn.Linear):
            read.reset_parameters()
        rnn = nn.RNN(1, 8 if isinstance(read, nn.Linear) else 1)
        optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()], lr=0.02)
        for _ in range(150):
            loss = nn.functional.mse_loss(read(rnn(x)[0]), 3 * x)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        assert loss < 0.1 if isinstance(read, nn.Linear) else loss > 0.9
