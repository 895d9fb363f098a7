"""What docs/learning/loss.md claims beyond what its snippets print."""

import math
import os
import warnings

os.environ["KERAS_BACKEND"] = "torch"

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import losses as keras_losses
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyRegressor
from sklearn.metrics import log_loss, mean_absolute_error, mean_squared_error
from torch import nn
from torch.nn import functional as F

seeds = st.integers(0, 10_000)


def rows_of(seed, rows=5, columns=4):
    generator = torch.Generator().manual_seed(seed)
    return 3 * torch.randn(rows, columns, generator=generator)


def labels_of(seed, rows=5, classes=4):
    return torch.randint(
        classes, (rows,), generator=torch.Generator().manual_seed(seed + 1)
    )


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_mse_mae_and_huber_are_the_same_in_pytorch_keras_and_scikit_learn(seed):
    y, prediction = rows_of(seed), rows_of(seed + 1)
    r = (prediction - y).abs()
    delta = 1.5
    huber = torch.where(r <= delta, r**2 / 2, delta * (r - delta / 2)).mean()
    for ours, torch_loss, keras_loss, oracle in (
        (
            r.square().mean(),
            nn.MSELoss(),
            keras_losses.MeanSquaredError(),
            mean_squared_error,
        ),
        (r.mean(), nn.L1Loss(), keras_losses.MeanAbsoluteError(), mean_absolute_error),
        (huber, nn.HuberLoss(delta=delta), keras_losses.Huber(delta=delta), None),
    ):
        assert torch_loss(prediction, y).item() == pytest.approx(ours.item(), rel=1e-5)
        in_keras = float(keras_loss(y.numpy(), prediction.numpy()))
        assert in_keras == pytest.approx(ours.item(), rel=1e-5)
        if oracle:
            assert oracle(y, prediction) == pytest.approx(ours.item(), rel=1e-5)


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_cross_entropy_is_the_same_in_pytorch_keras_and_scikit_learn(seed):
    logits, labels = rows_of(seed), labels_of(seed)
    ours = (logits.logsumexp(dim=1) - logits[torch.arange(5), labels]).mean().item()
    assert F.cross_entropy(logits, labels).item() == pytest.approx(ours, rel=1e-5)
    one_hot = F.one_hot(labels, 4)
    sparse = keras_losses.SparseCategoricalCrossentropy(from_logits=True)
    assert float(sparse(labels.numpy(), logits.numpy())) == pytest.approx(
        ours, rel=1e-5
    )
    full = keras_losses.CategoricalCrossentropy(from_logits=True)
    assert float(full(one_hot.numpy(), logits.numpy())) == pytest.approx(ours, rel=1e-5)
    probabilities = logits.double().softmax(dim=1).numpy()
    assert log_loss(labels, probabilities, labels=range(4)) == pytest.approx(
        ours, rel=1e-5
    )


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_bce_is_the_same_in_pytorch_keras_and_scikit_learn(seed):
    z, y = rows_of(seed, 5, 1), labels_of(seed, 5, 2)[:, None].float()
    ours = (torch.log(1 + z.exp()) - y * z).mean().item()
    in_torch = F.binary_cross_entropy_with_logits(z, y).item()
    assert in_torch == pytest.approx(ours, rel=1e-4)
    in_keras = keras_losses.BinaryCrossentropy(from_logits=True)(y.numpy(), z.numpy())
    assert float(in_keras) == pytest.approx(ours, rel=1e-4)
    p = torch.sigmoid(z.double()).numpy()
    assert log_loss(y, p, labels=[0, 1]) == pytest.approx(ours, rel=1e-4)


@given(seed=seeds)
def test_the_best_constant_is_the_mean_for_mse_and_the_median_for_mae(seed):
    y = rows_of(seed, 7, 1)
    y[0] += 100  # an outlier pulls the mean, not the median
    candidates = torch.linspace(-20, 40, 6001)
    for strategy, exponent in (("mean", 2), ("median", 1)):
        charged = (candidates - y).abs().pow(exponent).mean(dim=0)
        best = candidates[charged.argmin()].item()
        dummy = DummyRegressor(strategy=strategy).fit(y, y.ravel())
        assert best == pytest.approx(dummy.constant_.item(), abs=0.02)


@given(seed=seeds)
def test_the_slope_of_both_cross_entropies_is_p_minus_y(seed):
    logits, labels = rows_of(seed).requires_grad_(), labels_of(seed)
    (slope,) = torch.autograd.grad(
        F.cross_entropy(logits, labels, reduction="sum"), logits
    )
    torch.testing.assert_close(slope, logits.softmax(dim=1) - F.one_hot(labels, 4))

    z, y = rows_of(seed).requires_grad_(), F.one_hot(labels, 4).float()
    loss = F.binary_cross_entropy_with_logits(z, y, reduction="sum")
    (slope,) = torch.autograd.grad(loss, z)
    torch.testing.assert_close(slope, torch.sigmoid(z) - y)


@given(z=st.floats(-8, 8).filter(lambda z: abs(z) > 0.01))
def test_the_number_of_mistakes_is_flat_where_its_surrogate_has_a_slope(z):
    nearby = torch.tensor([z, z + 0.001], dtype=torch.double)
    mistakes = (nearby < 0).double()
    assert mistakes[0] == mistakes[1]
    surrogate = F.softplus(-nearby)  # cross-entropy of a logit whose target is 1
    assert surrogate[0] > surrogate[1]


@settings(deadline=None)
@given(seed=seeds, classes=st.integers(2, 20), scale=st.floats(0.1, 1000))
def test_cross_entropy_on_probabilities_has_a_floor(seed, classes, scale):
    logits = scale * rows_of(seed, 20, classes).double()
    labels = logits.argmax(dim=1)
    loss = F.cross_entropy(logits.softmax(dim=1), labels, reduction="none")
    floor = math.log(math.e + classes - 1) - 1
    assert (loss >= floor - 1e-9).all()
    sure = F.cross_entropy(torch.eye(classes).double(), torch.arange(classes))
    assert sure.item() == pytest.approx(floor)


def test_far_out_a_sigmoid_is_exactly_0_or_1_and_the_loss_is_cut_off():
    for z, y in ((-200.0, 1.0), (40.0, 0.0)):
        z, y = torch.tensor([z], requires_grad=True), torch.tensor([y])
        p = torch.sigmoid(z)
        assert p.item() in (0.0, 1.0)
        loss = F.binary_cross_entropy(p, y)
        assert loss.item() == 100
        (slope,) = torch.autograd.grad(loss, z)
        assert slope.item() == 0
        true = F.binary_cross_entropy_with_logits(z, y)
        assert true.item() == abs(z.item())


@settings(max_examples=20, deadline=None)
@given(seed=seeds, rows=st.integers(2, 20))
def test_the_broadcast_loss_compares_all_pairs_and_prefers_the_mean(seed, rows):
    y = rows_of(seed, rows, 1).squeeze(1)
    perfect, mean = y.unsqueeze(1), y.mean().expand(rows, 1)
    with pytest.warns(UserWarning, match="Using a target size"):
        charged_perfect = F.mse_loss(perfect, y)
    with pytest.warns(UserWarning, match="Using a target size"):
        charged_mean = F.mse_loss(mean, y)
    assert charged_perfect.item() > charged_mean.item()
    pairs = torch.stack([(a - b) ** 2 for a in y for b in y])
    torch.testing.assert_close(charged_perfect, pairs.mean())


def test_written_by_hand_the_broadcast_loss_gives_no_warning():
    y = rows_of(0, 5, 1)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wrong = (y - y.squeeze(1)).square().mean()
    assert wrong.item() > 0


def test_keras_own_losses_reconcile_the_two_shapes_and_code_of_yours_does_not():
    y = np.array([1.0, 2.0, 3.0, 4.0], dtype="float32")
    for loss in (
        keras_losses.MeanSquaredError(),
        keras_losses.MeanAbsoluteError(),
        keras_losses.Huber(),
    ):
        assert float(loss(y, y[:, None])) == 0
        assert float(loss(y[:, None], y)) == 0
    assert np.square(y - y[:, None]).mean() == 2.5


def test_a_swap_goes_unpunished_where_the_loss_is_symmetric():
    a, b = rows_of(1), rows_of(2)
    for loss in (nn.MSELoss(), nn.L1Loss(), nn.HuberLoss()):
        torch.testing.assert_close(loss(a, b), loss(b, a))
    a, b = torch.rand(5), torch.rand(5) * 0.5
    bce = nn.BCEWithLogitsLoss()
    assert not torch.allclose(bce(a, b), bce(b, a))


def test_a_sum_in_keras_adds_one_mean_for_each_example():
    y, prediction = rows_of(1), rows_of(2)
    summed = nn.MSELoss(reduction="sum")(prediction, y)
    torch.testing.assert_close(summed, (prediction - y).square().sum())
    loss = keras_losses.MeanSquaredError(reduction="sum")
    assert float(loss(y.numpy(), prediction.numpy())) == pytest.approx(
        summed.item() / 4
    )


def column():
    return torch.tensor([[0], [1], [2], [0]])


@pytest.mark.parametrize(
    ("message", "mistake"),
    [
        (
            "Expected floating point type for target with class probabilities",
            lambda: F.cross_entropy(
                torch.zeros(4, 3), torch.eye(3).long()[[0, 1, 2, 0]]
            ),
        ),
        (
            "0D or 1D target tensor expected",
            lambda: F.cross_entropy(torch.zeros(4, 3), column()),
        ),
        (
            "Target 3 is out of bounds",
            lambda: F.cross_entropy(torch.zeros(3, 3), torch.tensor([1, 2, 3])),
        ),
        (
            r"Target size \(torch.Size\(\[4\]\)\) must be the same as input size",
            lambda: F.binary_cross_entropy_with_logits(
                torch.zeros(4, 1), torch.ones(4)
            ),
        ),
        (
            "all elements of input should be between 0 and 1",
            lambda: F.binary_cross_entropy(torch.tensor([2.0]), torch.ones(1)),
        ),
    ],
)
def test_each_message_has_the_cause_that_the_table_names(message, mistake):
    with pytest.raises((RuntimeError, ValueError, IndexError), match=message):
        mistake()


def test_each_cure_in_the_table_works():
    logits = rows_of(0, 4, 3)
    index = column().squeeze(1)
    one_hot = F.one_hot(index, 3)
    expected = F.cross_entropy(logits, index)
    torch.testing.assert_close(F.cross_entropy(logits, one_hot.float()), expected)
    torch.testing.assert_close(F.cross_entropy(logits, one_hot.argmax(dim=1)), expected)
    F.cross_entropy(torch.zeros(3, 3), torch.tensor([1, 2, 3]) - 1)
    F.cross_entropy(torch.zeros(3, 4), torch.tensor([1, 2, 3]))
    F.binary_cross_entropy_with_logits(torch.zeros(4, 1), torch.ones(4).unsqueeze(1))
    F.binary_cross_entropy_with_logits(torch.tensor([2.0]), torch.ones(1))


@given(seed=seeds)
def test_cross_entropy_over_a_single_output_is_always_0(seed):
    logits = rows_of(seed, 4, 1)
    assert F.cross_entropy(logits, torch.zeros(4, dtype=torch.int64)).item() == 0
    assert (
        F.cross_entropy(logits, torch.tensor([[0.0], [1.0], [1.0], [0.0]])).item() == 0
    )


def test_where_t_equals_k_classes_last_is_a_wrong_number_without_an_error():
    logits = rows_of(0, 6, 3).reshape(2, 3, 3)  # (B, T, K) with T = K
    labels = labels_of(0, 6, 3).reshape(2, 3)
    right = F.cross_entropy(logits.transpose(1, 2), labels)
    assert not torch.allclose(F.cross_entropy(logits, labels), right)
    torch.testing.assert_close(
        F.cross_entropy(logits.flatten(0, 1), labels.flatten()), right
    )


def test_a_linear_layer_on_an_lstm_returns_the_classes_last():
    states, _ = nn.LSTM(4, 6, batch_first=True)(torch.zeros(2, 5, 4))
    assert nn.Linear(6, 3)(states).shape == (2, 5, 3)


@pytest.mark.parametrize(
    ("settings_of", "counted"),
    [
        ({"ignore_index": 3}, lambda labels: (labels != 3).sum()),
        (
            {"weight": torch.tensor([1.0, 5.0, 2.0, 9.0])},
            lambda labels: torch.tensor([1.0, 5.0, 2.0, 9.0])[labels].sum(),
        ),
    ],
)
def test_with_ignored_or_weighted_targets_equal_batches_have_unequal_denominators(
    settings_of, counted
):
    logits = rows_of(3, 8, 4)
    labels = torch.tensor([0, 3, 3, 3, 0, 1, 2, 1])
    whole = F.cross_entropy(logits, labels, **settings_of)
    batches = list(zip(logits.split(4), labels.split(4)))
    means = torch.stack([F.cross_entropy(z, y, **settings_of) for z, y in batches])
    assert not torch.allclose(means.mean(), whole)
    sums = [F.cross_entropy(z, y, reduction="sum", **settings_of) for z, y in batches]
    denominators = [counted(y) for _, y in batches]
    assert denominators[0] != denominators[1]
    torch.testing.assert_close(sum(sums) / sum(denominators), whole)


@pytest.mark.parametrize("delta", [0.5, 1.0, 2.0])
def test_nll_lacks_the_log_softmax_and_smooth_l1_is_huber_divided_by_delta(delta):
    torch.manual_seed(0)
    z, y = 3 * torch.randn(20, 4), torch.randint(4, (20,))
    loss = nn.NLLLoss()(F.log_softmax(z, dim=1), y)
    torch.testing.assert_close(loss, nn.CrossEntropyLoss()(z, y))
    one, other = 3 * torch.randn(20), 3 * torch.randn(20)
    smooth = nn.SmoothL1Loss(beta=delta)(one, other)
    torch.testing.assert_close(smooth, nn.HuberLoss(delta=delta)(one, other) / delta)


@pytest.mark.parametrize("classes", [2, 10])
def test_equal_logits_give_a_loss_of_log_k(classes):
    loss = F.cross_entropy(torch.zeros(1, classes), torch.tensor([0]))
    assert loss.item() == pytest.approx(math.log(classes))
    assert math.log(10) == pytest.approx(2.303, abs=5e-4)


def test_accuracy_and_loss_can_both_rise():
    before, after = np.array([0.6, 0.6, 0.4, 0.4]), np.array([0.6, 0.6, 0.6, 0.01])
    assert (before > 0.5).mean() == 0.5 and (after > 0.5).mean() == 0.75
    losses = [log_loss(np.ones(4), p, labels=[0, 1]) for p in (before, after)]
    assert losses == pytest.approx([0.71, 1.53], abs=5e-3)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_training_loss_goes_to_zero_while_the_held_out_loss_rises(seed):
    torch.manual_seed(seed)
    data = load_breast_cancer()
    order = torch.randperm(569)
    x = torch.tensor(data.data, dtype=torch.float32)[order]
    y = torch.tensor(data.target)[order]
    x = (x - x[:100].mean(dim=0)) / x[:100].std(dim=0)
    model = nn.Sequential(nn.Linear(30, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    seen = []
    for step in range(201):
        loss = F.cross_entropy(model(x[:100]), y[:100])
        if step in (10, 200):
            with torch.no_grad():
                held_out = F.cross_entropy(model(x[100:]), y[100:])
            seen.append((loss.item(), held_out.item()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    (training_before, held_out_before), (training_after, held_out_after) = seen
    assert training_after < training_before / 10
    assert held_out_after > 1.5 * held_out_before


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=30))
def test_the_share_of_mistakes_is_at_most_the_loss_divided_by_log_2(margins):
    z = torch.tensor(margins, dtype=torch.double)  # positive where the answer is right
    loss = F.softplus(-z).mean()
    assert (z < 0).double().mean() <= loss / math.log(2) + 1e-9


def test_few_mistakes_do_not_make_the_loss_low():
    two_mistakes = torch.tensor([0.6, 0.6, 0.4, 0.4])  # p of the right class
    one_mistake = torch.tensor([0.6, 0.6, 0.6, 0.01])
    assert -one_mistake.log().mean() > 2 * -two_mistakes.log().mean()
