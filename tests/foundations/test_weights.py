"""What docs/foundations/weights.md claims beyond what its snippets print."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.autograd.functional import jacobian

seeds = st.integers(0, 10_000)


@given(seed=seeds, sizes=st.tuples(st.integers(1, 6), st.integers(1, 6)))
def test_a_weight_is_the_slope_of_an_output_in_an_input(seed, sizes):
    torch.manual_seed(seed)
    layer, x = nn.Linear(*sizes), torch.randn(sizes[0])
    torch.testing.assert_close(jacobian(layer, x), layer.weight.detach())


@given(weight=st.floats(-3, 3), x=st.floats(-3, 3))
def test_a_negative_weight_turns_the_response_round(weight, x):
    x = torch.tensor(x, dtype=torch.double)
    torch.testing.assert_close(torch.tanh(-weight * x), -torch.tanh(weight * x))


def test_a_new_layer_starts_with_small_weights_that_all_differ():
    torch.manual_seed(0)
    weight = nn.Linear(64, 32).weight
    assert weight.abs().max() <= 1 / 64**0.5
    assert len(weight.unique()) > 0.99 * weight.numel()


@given(seed=seeds, width=st.integers(3, 10), kernel=st.integers(1, 3))
def test_a_convolution_has_a_row_of_the_same_weights_for_each_output(
    seed, width, kernel
):
    torch.manual_seed(seed)
    conv = nn.Conv1d(1, 1, kernel, bias=False)
    slopes = jacobian(lambda x: conv(x[None])[0], torch.randn(width))
    for i, row in enumerate(slopes):
        expected = torch.zeros(width)
        expected[i : i + kernel] = conv.weight.detach().flatten()
        torch.testing.assert_close(row, expected)
    assert (slopes != 0).sum() == kernel * (width - kernel + 1)


def test_the_connections_and_weights_of_conv2d_on_a_picture():
    conv = nn.Conv2d(3, 8, 3, bias=False)
    output = conv(torch.randn(1, 3, 32, 32))
    assert conv.weight.numel() == 216
    assert output.numel() == 7200
    x = torch.randn(1, 3, 32, 32, requires_grad=True)
    conv(x)[0, 0, 5, 5].backward()
    assert (x.grad != 0).sum() * output.numel() == 194_400


@given(seed=seeds, steps=st.integers(1, 12))
def test_a_recurrent_layer_uses_the_same_matrices_at_every_step(seed, steps):
    torch.manual_seed(seed)
    rnn, x = nn.RNN(4, 8, bias=False), torch.randn(steps, 4)
    hidden = torch.zeros(8)
    for x_t in x:
        hidden = torch.tanh(rnn.weight_ih_l0 @ x_t + rnn.weight_hh_l0 @ hidden)
    torch.testing.assert_close(hidden, rnn(x)[0][-1], atol=1e-5, rtol=1e-5)


@given(seed=seeds, width=st.integers(3, 8))
def test_the_gradient_of_a_shared_weight_is_the_sum_over_its_connections(seed, width):
    torch.manual_seed(seed)
    x, coefficients = torch.randn(width), torch.randn(width - 2)
    shared = torch.randn(3, requires_grad=True)
    loss = (coefficients * (x.unfold(0, 3, 1) @ shared)).sum()
    loss.backward()
    copies = shared.detach().repeat(width - 2, 1).requires_grad_()  # a weight each
    (coefficients * (x.unfold(0, 3, 1) * copies).sum(dim=1)).sum().backward()
    torch.testing.assert_close(shared.grad, copies.grad.sum(dim=0))


def test_the_gradient_of_a_tied_matrix_is_the_sum_of_both_uses():
    torch.manual_seed(0)
    words = torch.tensor([1, 2, 3])

    def gradients(tied):
        torch.manual_seed(1)
        embedding, output = nn.Embedding(10, 4), nn.Linear(4, 10, bias=False)
        if tied:
            output.weight = embedding.weight
        else:
            output.weight.data.copy_(embedding.weight.data)
        loss = nn.functional.cross_entropy(output(embedding(words)), words)
        loss.backward()
        return embedding.weight.grad, output.weight.grad

    both, _ = gradients(tied=True)
    torch.testing.assert_close(both, sum(gradients(tied=False)))


@settings(max_examples=20, deadline=None)
@given(seed=seeds, value=st.floats(-1, 1))
def test_neurons_with_the_same_weights_get_the_same_gradients(seed, value):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    model(torch.randn(16, 2)).square().mean().backward()
    rows = model[0].weight.grad
    torch.testing.assert_close(rows, rows[:1].expand_as(rows), atol=1e-6, rtol=1e-4)


def test_neurons_whose_weights_out_differ_part_company():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    nn.init.constant_(model[0].weight, 1.0)  # the same weights in, others out
    nn.init.zeros_(model[0].bias)
    model(torch.randn(16, 2)).square().mean().backward()
    assert len(model[0].weight.grad.unique(dim=0)) == 8


def test_from_all_zeros_only_the_last_bias_ever_moves():
    torch.manual_seed(0)
    x, y = torch.randn(64, 2), torch.randn(64, 1) + 1
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    for parameter in model.parameters():
        nn.init.zeros_(parameter)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    moved = [name for name, p in model.named_parameters() if p.any()]
    assert moved == ["2.bias"]


def test_the_optimizer_changes_the_numbers_that_were_copied_in():
    layer = nn.Linear(3, 2)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    with torch.no_grad():
        layer.weight.copy_(torch.ones(2, 3))
    layer(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    torch.testing.assert_close(layer.weight.detach(), torch.full((2, 3), 0.9))


@pytest.mark.parametrize("weight", [torch.zeros(2, 3), torch.zeros(5, 5)])
def test_a_tensor_is_refused_in_the_place_of_a_parameter(weight):
    with pytest.raises(TypeError, match="torch.nn.Parameter or None expected"):
        nn.Linear(3, 2).weight = weight


@pytest.mark.parametrize("seed", range(5))
def test_layers_start_small_an_embedding_at_spread_1_and_a_norm_at_1(seed):
    torch.manual_seed(seed)
    small = [nn.Linear(100, 50), nn.Conv2d(8, 16, 3), nn.LSTM(10, 50), nn.GRU(10, 50)]
    for layer in small:
        assert all(p.abs().max() < 0.2 for p in layer.parameters())
    assert nn.Embedding(100, 50).weight.std().item() == pytest.approx(1, abs=0.05)
    for norm in (nn.LayerNorm(50), nn.BatchNorm1d(50)):
        assert norm.weight.eq(1).all() and norm.bias.eq(0).all()


@pytest.mark.parametrize("seed", range(5))
def test_from_equal_weights_eight_neurons_stay_one_and_learn_less(seed):
    torch.manual_seed(seed)
    x = torch.randn(64, 2)
    y, losses = x.prod(dim=1, keepdim=True).sign(), {}
    for start in ("constant", "random"):
        model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
        if start == "constant":
            for parameter in model.parameters():
                nn.init.ones_(parameter)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        for _ in range(200):
            loss = nn.functional.mse_loss(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        losses[start] = loss.item()
    assert losses["random"] < 0.5 < losses["constant"]


@given(seed=seeds)
def test_one_byte_a_weight_is_at_most_half_a_step_off(seed):
    torch.manual_seed(seed)
    weight = nn.Linear(30, 20).weight.detach()
    step = weight.abs().max() / 127
    stored = (weight / step).round().to(torch.int8)
    assert (stored * step - weight).abs().max() <= 0.501 * step
    assert ((weight.bfloat16().float() - weight).abs() <= weight.abs() / 256).all()


@settings(max_examples=20, deadline=None)
@given(seed=seeds, rank=st.integers(1, 4))
def test_two_thin_layers_add_a_matrix_of_their_rank(seed, rank):
    torch.manual_seed(seed)
    base = nn.Linear(10, 12, bias=False).double()
    down = nn.Linear(10, rank, bias=False).double()
    up = nn.Linear(rank, 12, bias=False).double()
    x = torch.randn(5, 10).double()
    change = up.weight @ down.weight
    assert torch.linalg.matrix_rank(change) == rank
    merged = x @ (base.weight + change).T
    torch.testing.assert_close(base(x) + up(down(x)), merged)
