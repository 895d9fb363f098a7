"""What docs/foundations/counting-parameters.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

size = st.integers(1, 12)
few = settings(max_examples=20, deadline=None)


def count(module):
    return sum(p.numel() for p in module.parameters())


def keras_count(layer, *shapes):
    layer.build(*shapes)
    return layer.count_params()


@few
@given(D=size, H=size)
def test_a_dense_layer_has_a_weight_a_connection_and_a_bias_an_output(D, H):
    assert count(nn.Linear(D, H)) == D * H + H
    assert count(nn.Linear(D, H, bias=False)) == D * H
    assert keras_count(keras.layers.Dense(H), (None, D)) == D * H + H


@few
@given(c_in=size, c_out=size, kh=st.integers(1, 5), kw=st.integers(1, 5))
def test_a_convolution_counts_its_kernels_whatever_the_image(c_in, c_out, kh, kw):
    expected = c_in * c_out * kh * kw + c_out
    assert count(nn.Conv2d(c_in, c_out, (kh, kw))) == expected
    for image in (8, 20):
        layer = keras.layers.Conv2D(c_out, (kh, kw))
        assert keras_count(layer, (None, image, image, c_in)) == expected


@few
@given(groups=st.integers(1, 4), a=size, b=size)
def test_groups_divide_the_input_channels_of_each_kernel(groups, a, b):
    layer = nn.Conv2d(a * groups, b * groups, 3, groups=groups)
    assert count(layer) == a * (b * groups) * 9 + b * groups


def test_eight_groups_of_one_channel_have_80_parameters():
    assert count(nn.Conv2d(8, 8, 3, groups=8)) == 80


@few
@given(V=size, D=size)
def test_an_embedding_is_a_table(V, D):
    assert count(nn.Embedding(V, D)) == V * D
    assert keras_count(keras.layers.Embedding(V, D), (None, 3)) == V * D


def test_for_one_token_one_row_of_the_table_is_used():
    table = nn.Embedding(10, 4)
    table(torch.tensor([7])).sum().backward()
    assert table.weight.grad.any(dim=1).nonzero().flatten().tolist() == [7]


@few
@given(D=size)
def test_a_norm_has_two_trained_parameters_a_channel(D):
    assert count(nn.LayerNorm(D)) == count(nn.BatchNorm2d(D)) == 2 * D
    assert keras_count(keras.layers.LayerNormalization(), (None, D)) == 2 * D
    norm = keras.layers.BatchNormalization()
    assert keras_count(norm, (None, 4, 4, D)) == 4 * D
    assert sum(w.numpy().size for w in norm.trainable_weights) == 2 * D


@few
@given(D=size, H=size)
def test_recurrent_layers_are_sets_of_one_formula(D, H):
    one_set = D * H + H**2 + 2 * H
    assert count(nn.RNN(D, H)) == one_set
    assert count(nn.LSTM(D, H)) == 4 * one_set
    assert count(nn.GRU(D, H)) == 3 * one_set
    shape, layers = (None, 5, D), keras.layers
    assert keras_count(layers.SimpleRNN(H), shape) == one_set - H
    assert keras_count(layers.LSTM(H), shape) == 4 * (one_set - H)
    assert keras_count(layers.GRU(H), shape) == 3 * one_set
    assert keras_count(layers.GRU(H, reset_after=False), shape) == 3 * (one_set - H)


def test_the_two_biases_of_the_lstm_are_simply_added():
    torch.manual_seed(0)
    lstm, x = nn.LSTM(3, 4), torch.randn(5, 3)
    before, _ = lstm(x)
    with torch.no_grad():
        lstm.bias_ih_l0 += lstm.bias_hh_l0
        lstm.bias_hh_l0.zero_()
    torch.testing.assert_close(lstm(x)[0], before)


@few
@given(heads=st.integers(1, 4), width=size)
def test_attention_counts_four_dense_layers_whatever_the_heads(heads, width):
    D = heads * width
    assert count(nn.MultiheadAttention(D, heads)) == 4 * (D**2 + D)
    attention = keras.layers.MultiHeadAttention(num_heads=heads, key_dim=width)
    assert keras_count(attention, (None, 5, D), (None, 5, D)) == 4 * (D**2 + D)


@pytest.mark.parametrize(
    "layer", [nn.ReLU(), nn.Dropout(), nn.MaxPool2d(2), nn.Flatten()], ids=str
)
def test_fixed_functions_add_nothing(layer):
    assert count(layer) == 0


def test_buffers_are_saved_followed_in_training_and_not_given_to_the_optimizer():
    norm = nn.BatchNorm1d(8)
    before = norm.running_mean.clone()
    norm(torch.randn(16, 8) + 5)
    assert not torch.equal(norm.running_mean, before)
    assert {"running_mean", "running_var"} < norm.state_dict().keys()
    given_to_it = torch.optim.SGD(norm.parameters()).param_groups[0]["params"]
    assert all(p is not norm.running_mean for p in given_to_it)
    assert len(given_to_it) == 2


def test_a_frozen_keras_layer_keeps_its_weights():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    model.add(keras.layers.Dense(1))
    model.layers[0].trainable = False
    frozen, free = (layer.get_weights()[0] for layer in model.layers)
    model.compile("sgd", "mse")
    model.fit(torch.randn(8, 4).numpy(), torch.randn(8, 1).numpy(), verbose=0)
    assert (model.layers[0].get_weights()[0] == frozen).all()
    assert (model.layers[1].get_weights()[0] != free).any()


def test_layers_in_a_plain_list_are_not_counted():
    class Model(nn.Module):
        def __init__(self, keep):
            super().__init__()
            self.layers = keep([nn.Linear(3, 5)])

    assert count(Model(list)) == 0
    assert count(Model(nn.ModuleList)) == 20


def test_a_pooling_layer_less_makes_the_dense_layer_larger():
    def network(pool):
        conv = nn.Conv2d(1, 8, 3, padding=1)
        return nn.Sequential(conv, pool, nn.Flatten(), nn.LazyLinear(10))

    with_pooling, without = network(nn.MaxPool2d(2)), network(nn.Identity())
    for model in (with_pooling, without):
        model(torch.zeros(1, 1, 32, 32))
    assert count(without) > 3 * count(with_pooling)


def test_64_to_32_without_a_bias_and_the_whole_of_the_frozen_model():
    assert count(nn.Linear(64, 32, bias=False)) == 2048
    assert count(nn.Linear(32, 10)) == 330
    assert 2048 + 32 + 330 == 2410


def test_the_first_model_has_four_tensors():
    model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
    assert len(list(model.parameters())) == 4 and count(model) == 32


@pytest.mark.parametrize("layer, more", [(nn.Linear(16, 10), 1), (None, 36)])
def test_a_dense_layer_does_two_operations_a_weight_a_convolution_at_each_place(
    layer, more
):
    layer = layer or nn.Conv2d(3, 8, 3, bias=False)
    x = torch.randn(4, 16) if more == 1 else torch.randn(4, 3, 8, 8)
    with FlopCounterMode(display=False) as counter:
        layer(x)
    assert counter.get_total_flops() == 2 * layer.weight.numel() * 4 * more


def test_only_the_chosen_experts_of_a_token_get_a_gradient():
    torch.manual_seed(0)
    experts, x = nn.ModuleList(nn.Linear(4, 4) for _ in range(8)), torch.randn(4)
    router = nn.Linear(4, 8)
    scores, chosen = router(x).topk(2)
    mixed = [s * experts[i](x) for s, i in zip(scores.softmax(0), chosen.tolist())]
    sum(mixed).sum().backward()
    active = [i for i, e in enumerate(experts) if e.weight.grad is not None]
    assert active == sorted(chosen.tolist())
    assert count(experts) == 8 * count(experts[0])


def test_a_mean_of_each_channel_frees_the_dense_layer_from_the_image_size():
    conv, dense = nn.Conv2d(3, 8, 3), nn.Linear(8, 10)
    for size in (8, 32):
        features = conv(torch.zeros(2, 3, size, size))
        assert dense(features.mean(dim=(-2, -1))).shape == (2, 10)


def test_adam_keeps_two_numbers_a_parameter_beside_the_gradient():
    model = nn.Linear(5, 3)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.randn(2, 5)).sum().backward()
    optimizer.step()
    kept = [t for s in optimizer.state.values() for t in s.values() if t.numel() > 1]
    assert sum(t.numel() for t in kept) == 2 * count(model)
    assert sum(p.grad.numel() for p in model.parameters()) == count(model)
