"""What docs/foundations/perceptron.md claims beyond what its snippets print."""

from itertools import product

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from sklearn.linear_model import Perceptron
from torch import nn

seeds = st.integers(0, 10_000)
SQUARE = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def learn(x, targets, passes, lr=1.0):
    """The rule of the page: weights, bias and the number of mistakes in each pass."""
    w, b, mistakes = torch.zeros(x.shape[1], dtype=x.dtype), torch.zeros(()), []
    for _ in range(passes):
        mistakes.append(0)
        for x_n, target in zip(x, targets):
            error = int(target) - int(x_n @ w + b > 0)
            w, b = w + lr * error * x_n, b + lr * error
            mistakes[-1] += error != 0
        if not mistakes[-1]:
            break
    return w, b, mistakes


def separable(seed, gap=0.2):
    """Examples at least `gap` from a line through the origin, with the input 1 appended."""
    torch.manual_seed(seed)
    x, normal = torch.randn(60, 2), nn.functional.normalize(torch.randn(2), dim=0)
    x = x[(x @ normal).abs() > gap]
    return torch.cat([x, torch.ones(len(x), 1)], dim=1), x @ normal


def some_line_separates(x, targets):
    """Whether weights exist at all, decided by linear programming."""
    signs = 2 * torch.as_tensor(targets).numpy()[:, None] - 1
    rows = -signs * np.c_[x.numpy(), np.ones(len(x))]
    return (
        linprog(
            np.zeros(rows.shape[1]), rows, -np.ones(len(rows)), bounds=(None, None)
        ).status
        == 0
    )


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_separable_classes_are_learned_within_the_guarantee(seed):
    x, distance = separable(seed)
    _, _, mistakes = learn(x, distance > 0, passes=3000)
    assert mistakes[-1] == 0
    # `learn` has a bias beside the column of ones: another 1 in each example
    longest = (x.norm(dim=1).square() + 1).max()
    assert sum(mistakes) <= longest / distance.abs().min() ** 2


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_without_a_line_a_mistake_is_left_in_every_pass(seed):
    torch.manual_seed(seed)
    x = torch.randn(5, 2)
    x, targets = torch.cat([x, x[:1]]), torch.tensor([0, 1, 0, 1, 0, 1])
    assert not some_line_separates(x, targets)
    assert min(learn(x, targets, passes=50)[2]) > 0


@pytest.mark.parametrize("targets", list(product((0, 1), repeat=4)))
def test_the_rule_learns_a_table_if_and_only_if_weights_for_it_exist(targets):
    learned = learn(SQUARE, targets, passes=20)[2][-1] == 0
    assert learned == some_line_separates(SQUARE, targets)


def test_no_weights_compute_xor_or_its_opposite():
    assert not some_line_separates(SQUARE, [0, 1, 1, 0])
    assert not some_line_separates(SQUARE, [1, 0, 0, 1])
    assert some_line_separates(SQUARE, [0, 0, 0, 1])


@given(numbers=st.tuples(*[st.floats(-10, 10)] * 3))
def test_the_four_demands_of_xor_contradict_each_other(numbers):
    w1, w2, b = numbers
    demands = [b <= 0, w1 + b > 0, w2 + b > 0, w1 + w2 + b <= 0]
    assert not all(demands)


def test_and_takes_six_passes():
    assert learn(SQUARE, [0, 0, 0, 1], passes=20)[2] == [1, 3, 3, 2, 1, 0]


def test_on_xor_every_later_pass_ends_as_it_began():
    w, b, _ = learn(SQUARE, [0, 1, 1, 0], passes=2)
    for passes in range(3, 12):
        w_next, b_next, _ = learn(SQUARE, [0, 1, 1, 0], passes)
        assert torch.equal(w, w_next) and b == b_next


@settings(max_examples=20, deadline=None)
@given(seed=seeds, exponent=st.integers(-4, 4))
def test_from_zero_a_learning_rate_only_scales_the_weights(seed, exponent):
    x, distance = separable(seed)
    lr = 2.0**exponent  # exact in floating point
    w, b, mistakes = learn(x, distance > 0, passes=20)
    w_lr, b_lr, mistakes_lr = learn(x, distance > 0, passes=20, lr=lr)
    assert torch.equal(lr * w, w_lr) and lr * b == b_lr and mistakes == mistakes_lr


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_the_rule_is_the_perceptron_of_scikit_learn(seed):
    torch.manual_seed(seed)
    x, targets = torch.randn(30, 3).double(), torch.randint(0, 2, (30,))
    targets[0], targets[1] = 1, 0  # scikit-learn also updates at z = 0, where we say no
    w, b, mistakes = learn(x, targets, passes=5)
    theirs = Perceptron(shuffle=False, max_iter=len(mistakes), tol=None)
    theirs.fit(x, targets)
    np.testing.assert_allclose(theirs.coef_[0], w, atol=1e-9)
    assert theirs.intercept_[0] == b


def test_at_zero_scikit_learn_corrects_class_0_too():
    x, targets = np.array([[1.0, 2.0], [3.0, 1.0]]), np.array([0, 1])
    theirs = Perceptron(shuffle=False, max_iter=1, tol=None).fit(x, targets)
    w, _, _ = learn(torch.tensor(x), torch.tensor(targets), passes=1)
    # ours leaves the first example alone, for its output is already 0
    np.testing.assert_allclose(w, [3.0, 1.0])
    np.testing.assert_allclose(theirs.coef_[0], [2.0, -1.0])


@given(seed=seeds, target=st.integers(0, 1))
def test_the_rule_is_a_step_of_gradient_descent(seed, target):
    torch.manual_seed(seed)
    linear, x = nn.Linear(3, 1), torch.randn(3)
    z = linear(x).squeeze()
    error = target - int(z > 0)
    expected = linear.weight[0].detach() + error * x, linear.bias.detach() + error
    loss = -error * z
    assert loss == (z.abs() if error else 0)  # 0 on the right side, |z| on the wrong
    loss.backward()
    torch.optim.SGD(linear.parameters(), lr=1.0).step()
    torch.testing.assert_close((linear.weight[0], linear.bias), expected)


@pytest.mark.parametrize("seed", range(4))
def test_a_hidden_layer_learns_xor(seed):
    torch.manual_seed(seed)
    y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(300):
        loss = nn.functional.binary_cross_entropy_with_logits(model(SQUARE), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert torch.equal(model(SQUARE) > 0, y > 0)


@given(seed=seeds)
def test_two_linear_layers_in_a_row_are_one(seed):
    torch.manual_seed(seed)
    first, second, x = nn.Linear(2, 8), nn.Linear(8, 1), torch.randn(5, 2)
    w, b = second.weight @ first.weight, second.weight @ first.bias + second.bias
    torch.testing.assert_close(second(first(x)), x @ w.T + b, atol=1e-5, rtol=1e-5)


def test_four_answers_of_one_half_are_the_best_a_line_can_do_on_xor():
    """The loss is convex, so a zero gradient means that nothing is better."""
    linear, y = nn.Linear(2, 1), torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    nn.init.zeros_(linear.weight)
    nn.init.zeros_(linear.bias)
    nn.functional.binary_cross_entropy_with_logits(linear(SQUARE), y).backward()
    assert not linear.weight.grad.any() and not linear.bias.grad.any()


@given(z=st.floats(-100, 100))
def test_the_sign_passes_no_gradient_back_wherever_it_is(z):
    z = torch.tensor(z, requires_grad=True)
    torch.sign(z).backward()
    assert z.grad == 0


@given(seed=seeds, target=st.integers(0, 1))
def test_an_update_moves_the_score_towards_the_answer_by_the_length_squared(
    seed, target
):
    torch.manual_seed(seed)
    x, w, b = torch.randn(3).double(), torch.randn(3).double(), torch.randn(()).double()
    z = x @ w + b
    error = target - int(z > 0)
    after = x @ (w + error * x) + b + error
    torch.testing.assert_close(after - z, error * (x @ x + 1))


def test_an_update_may_move_the_line_away():
    x, w, b = torch.tensor([1.0, 0.0]), torch.tensor([-1.1, 0.0]), -10.0
    before = (x @ w + b) / w.norm()
    after = (x @ (w + x) + b + 1) / (w + x).norm()
    assert after < before < 0


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_from_other_weights_it_ends_too(seed):
    x, distance = separable(seed, gap=0.4)
    w, targets = 50 * torch.randn(3), distance > 0
    for _ in range(100_000):
        wrong = (x @ w > 0) != targets
        if not wrong.any():
            return
        n = int(wrong.nonzero()[0])
        w += (int(targets[n]) * 2 - 1) * x[n]
    raise AssertionError("no end")


def test_another_order_of_the_examples_gives_another_line():
    x, distance = separable(0)
    w, _, mistakes = learn(x, distance > 0, passes=3000)
    order = torch.randperm(len(x))
    w_other, _, other = learn(x[order], distance[order] > 0, passes=3000)
    assert mistakes[-1] == other[-1] == 0
    assert torch.cosine_similarity(w, w_other, dim=0) < 0.9999
