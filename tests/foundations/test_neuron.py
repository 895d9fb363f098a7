"""What docs/foundations/neuron.md claims beyond what its snippets print."""

import os
from itertools import product

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import make_classification
from sklearn.linear_model import LinearRegression, LogisticRegression
from torch import nn

seeds = st.integers(0, 10_000)


def neuron_by_hand(x, w, b, f):
    return f(sum(w_i * x_i for w_i, x_i in zip(w, x)) + b)


@pytest.mark.parametrize("activation", [nn.Identity, nn.Sigmoid, nn.Tanh, nn.ReLU])
@given(seed=seeds, inputs=st.integers(1, 8))
def test_a_neuron_is_a_weighted_sum_a_bias_and_an_activation(activation, seed, inputs):
    torch.manual_seed(seed)
    linear, f, x = nn.Linear(inputs, 1), activation(), torch.randn(inputs)
    ours = neuron_by_hand(x, linear.weight[0], linear.bias[0], f)
    torch.testing.assert_close(ours, f(linear(x))[0])


@settings(max_examples=20, deadline=None)
@given(seed=seeds, inputs=st.integers(1, 5), neurons=st.integers(1, 5))
def test_dense_with_an_activation_is_linear_and_a_module(seed, inputs, neurons):
    torch.manual_seed(seed)
    linear, x = nn.Linear(inputs, neurons), torch.randn(4, inputs)
    dense = keras.layers.Dense(neurons, activation="sigmoid")
    dense.build((None, inputs))
    dense.set_weights([linear.weight.detach().T.numpy(), linear.bias.detach().numpy()])
    ours = torch.sigmoid(linear(x)).detach()
    np.testing.assert_allclose(
        keras.ops.convert_to_numpy(dense(x.numpy())), ours, atol=1e-6
    )


def test_dense_without_an_activation_is_only_the_sum():
    dense = keras.layers.Dense(2)
    dense.build((None, 3))
    x = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")
    w, b = (keras.ops.convert_to_numpy(number) for number in dense.weights)
    np.testing.assert_allclose(
        keras.ops.convert_to_numpy(dense(x)), x @ w + b, atol=1e-6
    )


@given(seed=seeds, step=st.floats(-5, 5))
def test_a_neuron_does_not_see_what_lies_across_its_weights(seed, step):
    torch.manual_seed(seed)
    neuron = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()).double()
    x, (w1, w2) = torch.randn(2).double(), neuron[0].weight[0]
    across = torch.stack([-w2, w1])  # at right angles to the weights
    torch.testing.assert_close(neuron(x), neuron(x + step * across))


@given(seed=seeds)
def test_the_output_rises_most_in_the_direction_of_the_weights(seed):
    torch.manual_seed(seed)
    neuron = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()).double()
    x = torch.randn(2, dtype=torch.double, requires_grad=True)
    neuron(x).backward()
    uphill, w = x.grad, neuron[0].weight[0]
    torch.testing.assert_close(uphill / uphill.norm(), w / w.norm())


def test_double_weights_and_bias_keep_the_middle_line_and_make_it_steeper():
    w, b = torch.tensor([2.0, 1.0]), -2.0
    for x in ([1.0, 0.0], [0.0, 2.0]):
        z = torch.tensor(x) @ w + b
        assert torch.sigmoid(z) == torch.sigmoid(2 * z) == 0.5
    width = torch.logit(torch.tensor(0.9)) - torch.logit(torch.tensor(0.1))
    x = torch.tensor([1.0, 0.0]) + w / w.norm() ** 2 * width / 2  # on the line of 0.9
    assert torch.sigmoid(x @ w + b).item() == pytest.approx(0.9)
    assert torch.sigmoid(2 * (x @ w + b)) > 0.95


@given(seed=seeds)
def test_a_neuron_without_activation_is_a_linear_regression(seed):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(20, 3)), rng.normal(size=20)
    regression = LinearRegression().fit(x, y)
    neuron = nn.Linear(3, 1).double()
    with torch.no_grad():
        neuron.weight.copy_(torch.tensor(regression.coef_)[None])
        neuron.bias.copy_(torch.tensor(regression.intercept_))
        ours = neuron(torch.tensor(x)).squeeze(1)
    np.testing.assert_allclose(ours, regression.predict(x), atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_a_neuron_with_a_sigmoid_is_a_logistic_regression(seed):
    x, y = make_classification(60, 5, random_state=seed)
    regression = LogisticRegression().fit(x, y)
    w, b = torch.tensor(regression.coef_), torch.tensor(regression.intercept_)
    ours = torch.sigmoid(torch.tensor(x) @ w.T + b).squeeze(1)
    np.testing.assert_allclose(ours, regression.predict_proba(x)[:, 1], atol=1e-9)


def test_a_network_of_one_hidden_sigmoid_is_no_logistic_regression():
    """Its logit is bounded by its last weight; that of a logistic regression is not."""
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(1, 1), nn.Sigmoid(), nn.Linear(1, 1))
    far = torch.tensor([[-1e6], [1e6]])
    low, high = network(far).squeeze(1).sort().values
    assert high - low <= network[2].weight.abs().item() + 1e-6
    assert (nn.Linear(1, 1)(far).diff(dim=0)).abs() > 1e3


@given(seed=seeds)
def test_minus_the_bias_is_the_threshold(seed):
    torch.manual_seed(seed)
    x, w, b = torch.randn(5, 3), torch.randn(3), torch.randn(())
    assert torch.equal(x @ w + b > 0, x @ w > -b)


@given(seed=seeds)
def test_a_position_of_a_convolution_is_a_neuron_with_shared_weights(seed):
    torch.manual_seed(seed)
    conv, x = nn.Conv2d(3, 1, kernel_size=2), torch.randn(1, 3, 4, 4)
    output = conv(x)[0, 0]  # (3, 3)
    w, b = conv.weight[0].flatten(), conv.bias[0]
    for row in range(3):
        for column in range(3):
            patch = x[0, :, row : row + 2, column : column + 2].flatten()
            torch.testing.assert_close(
                output[row, column], patch @ w + b, atol=1e-5, rtol=1e-5
            )


@given(seed=seeds, inputs=st.integers(1, 6))
def test_the_sum_over_the_length_of_the_weights_is_the_distance_from_the_line(
    seed, inputs
):
    torch.manual_seed(seed)
    w, b, x = (
        torch.randn(inputs).double(),
        torch.randn(()).double(),
        torch.randn(inputs),
    )
    z = w @ x.double() + b
    foot = x.double() - z * w / (w @ w)  # the nearest point with a sum of 0
    torch.testing.assert_close(
        w @ foot + b, torch.zeros((), dtype=torch.double), atol=1e-9, rtol=0
    )
    torch.testing.assert_close((x.double() - foot).norm(), (z / w.norm()).abs())


@given(seed=seeds, change=st.floats(0.1, 2))
def test_the_sign_of_a_weight_says_whether_its_input_counts_for_or_against(
    seed, change
):
    torch.manual_seed(seed)
    neuron = nn.Sequential(nn.Linear(3, 1), nn.Sigmoid()).double()
    x, weights = torch.randn(3).double(), neuron[0].weight[0]
    for i, weight in enumerate(weights):
        more = x.clone()
        more[i] += change
        assert (neuron(more) > neuron(x)).item() == (weight > 0).item()


def test_a_linear_threshold_unit_can_do_what_no_mcculloch_pitts_neuron_can():
    """An input excites some number of times, or inhibits and then silences the neuron."""
    bits = list(product((0, 1), repeat=3))
    wanted = [2 * a - b + c > 0.5 for a, b, c in bits]
    roles = ["inhibits", 0, 1, 2, 3, 4]

    def answers(kinds, threshold):
        for row in bits:
            on = [kind for kind, bit in zip(kinds, row) if bit]
            excited = sum(kind for kind in on if kind != "inhibits")
            yield "inhibits" not in on and excited >= threshold

    found = [
        (kinds, threshold)
        for kinds in product(roles, repeat=3)
        for threshold in range(14)
        if list(answers(kinds, threshold)) == wanted
    ]
    assert not found
    assert list(answers((1, "inhibits", 0), 1)) == [a > b for a, b, _ in bits]


@pytest.mark.parametrize("turned", [lambda x: x.T, lambda x: x[:, 0].unsqueeze(0)])
def test_a_column_that_is_turned_is_one_example(turned):
    assert nn.Linear(3, 1)(turned(torch.randn(3, 1))).shape == (1, 1)
