"""What the pages of docs/tasks/ claim beyond what their snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import re
from pathlib import Path

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from torch import nn
from torch.nn import functional as F

seeds = st.integers(0, 10_000)
few = settings(max_examples=15, deadline=None)
PAGE = Path(__file__).parents[2] / "docs" / "tasks" / "choosing-loss-and-output.md"
N, D, K = 6, 5, 3


def table(number):
    """The rows of the first or second table of the page, as lists of cells."""
    blocks = re.findall(r"(?:^\|.*\n)+", PAGE.read_text("utf-8"), re.MULTILINE)
    rows = [line.strip("| \n").split(" | ") for line in blocks[number].splitlines()]
    return {re.match(r"\[?([\w-]+)", row[0])[1]: row for row in rows[2:]}


def torch_loss(cell):
    return getattr(nn, cell.strip("`"))()


def keras_loss(cell):
    name, of_logits = re.fullmatch(r"`(\w+)`( of logits)?", cell).groups()
    options = {"from_logits": True} if of_logits else {}
    return getattr(keras.losses, name)(**options)


TASKS, SHAPES, ALTERNATIVES = table(0), table(1), table(2)


def output_and_target(task):
    """What a last layer gives and a target, with the shapes and types of the page."""
    torch.manual_seed(0)
    _, output, target = SHAPES[task]
    sizes = {"N": N, "D": D, "K": K, "1": 1}
    shape = [sizes[name] for name in re.findall(r"\w+", output)]
    wanted = [sizes[name] for name in re.findall(r"\w+", target.partition(")")[0])]
    assert shape[1] == sizes[TASKS[task][1].partition(",")[0]]
    kind = target.partition("), ")[2]
    if kind.startswith("int64"):
        return torch.randn(shape), torch.randint(K, wanted)
    if kind == "float: 0 or 1":
        return torch.randn(shape), torch.randint(2, wanted).float()
    assert kind in ("float", "float: the input")
    return torch.randn(shape), torch.randn(wanted)


@pytest.mark.parametrize("task", TASKS)
def test_each_row_of_the_table_gives_one_number_in_both_frameworks(task):
    _, outputs, ours, theirs, _ = TASKS[task]
    assert outputs.endswith(", none")
    output, target = output_and_target(task)
    number = float(torch_loss(ours)(output, target))
    assert float(keras_loss(theirs)(target, output)) == pytest.approx(number, abs=1e-5)


@pytest.mark.parametrize("task", TASKS)
def test_a_network_with_the_row_s_outputs_learns_from_the_row_s_loss(task):
    output, target = output_and_target(task)
    loss_of = torch_loss(TASKS[task][2])
    torch.manual_seed(0)
    x = torch.randn(N, D)
    if task == "autoencoder":
        target = x
    model = nn.Sequential(nn.Linear(D, 32), nn.ReLU(), nn.Linear(32, output.shape[1]))
    optimizer, losses = torch.optim.Adam(model.parameters(), lr=0.02), []
    for _ in range(200):
        losses.append(loss_of(model(x), target))
        optimizer.zero_grad()
        losses[-1].backward()
        optimizer.step()
    assert losses[-1] < losses[0] / 10


@pytest.mark.parametrize("task", ALTERNATIVES)
def test_with_the_activation_in_the_model_the_other_losses_give_the_same(task):
    _, in_torch, loss, in_keras, keras_s = ALTERNATIVES[task]
    logits, target = output_and_target(task)
    expected = pytest.approx(
        float(torch_loss(TASKS[task][2])(logits, target)), abs=1e-5
    )
    activation = getattr(nn, in_torch.strip("`"))
    p = activation(dim=1)(logits) if "Softmax" in in_torch else activation()(logits)
    assert float(torch_loss(loss)(p, target)) == expected
    p = getattr(keras.activations, in_keras.strip("`"))(logits)
    assert float(keras_loss(keras_s)(target, p)) == expected


def test_until_the_network_is_very_sure_and_wrong():
    logit, no = torch.tensor([20.0]), torch.tensor([0.0])
    assert nn.BCEWithLogitsLoss()(logit, no) == pytest.approx(20)
    p = torch.sigmoid(logit)
    assert nn.BCELoss()(p, no) == 100
    assert float(keras.losses.BinaryCrossentropy()(no, p)) == pytest.approx(16, abs=0.2)
    logits, y = torch.tensor([[20.0, 0.0]]), torch.tensor([1])
    assert nn.NLLLoss()(nn.LogSoftmax(dim=1)(logits), y) == pytest.approx(20)
    of_probabilities = keras.losses.SparseCategoricalCrossentropy()
    p = torch.softmax(logits, dim=1)
    assert float(of_probabilities(y, p)) == pytest.approx(16, abs=0.2)


@pytest.mark.parametrize("task", ["binary", "multi-class", "multi-label"])
def test_without_from_logits_keras_takes_logits_for_something_else(task):
    logits, target = output_and_target(task)
    right = float(keras_loss(TASKS[task][3])(target, logits))
    wrong = float(keras_loss(TASKS[task][3].removesuffix(" of logits"))(target, logits))
    assert abs(right - wrong) > 0.1


def test_every_task_of_the_table_has_a_page_and_every_metric_is_there():
    for task, cells in TASKS.items():
        links = re.findall(r"\((.+?\.md)\)", cells[0] + cells[4])
        assert links and all((PAGE.parent / link).exists() for link in links), task


# regression


@few
@given(y=st.lists(st.integers(-50, 50), min_size=3, max_size=9))
def test_mse_is_least_at_the_mean_and_mae_at_the_median(y):
    y = torch.tensor(sorted(y)).double()
    guesses = torch.linspace(-60, 60, 500).double()[:, None]
    mse, mae = ((guesses - y) ** 2).mean(1), (guesses - y).abs().mean(1)
    assert ((y.mean() - y) ** 2).mean() <= mse.min() + 1e-9
    assert (y.median() - y).abs().mean() <= mae.min() + 1e-9


@few
@given(seed=seeds)
def test_huber_is_a_square_for_small_errors_and_straight_for_large_ones(seed):
    torch.manual_seed(seed)
    small, large = torch.rand(10) * 2 - 1, 1 + torch.rand(10) * 9
    zero = torch.zeros(10)
    assert torch.allclose(F.huber_loss(small, zero), (small**2).mean() / 2)
    assert torch.allclose(F.huber_loss(large, zero), (large - 0.5).mean())


@few
@given(seed=seeds)
def test_the_mse_on_scaled_targets_is_the_share_of_the_variance_that_is_left(seed):
    torch.manual_seed(seed)
    y = 40 + 9 * torch.randn(50).double()
    prediction = y + 5 * torch.randn(50).double()
    mean, std = y.mean(), y.std(correction=0)
    scaled = F.mse_loss((prediction - mean) / std, (y - mean) / std)
    r2 = 1 - ((prediction - y) ** 2).sum() / ((y - mean) ** 2).sum()
    assert torch.allclose(1 - scaled, r2)


def test_always_zero_is_the_answer_to_a_majority_of_zeros_under_mae():
    y = torch.cat([torch.zeros(6), torch.tensor([10.0, 50, 80, 100])])
    guesses = torch.arange(0, 101).float()
    assert guesses[(guesses[:, None] - y).abs().mean(1).argmin()] == 0


def test_a_column_against_a_row_compares_every_prediction_with_every_target():
    torch.manual_seed(0)
    y = 3 * torch.randn(50)
    with pytest.warns(UserWarning, match="target size"):
        loss = F.mse_loss(y[:, None], y)  # perfect predictions
    assert loss.item() == pytest.approx(2 * y.var(correction=0).item(), rel=1e-4)
    best = torch.zeros(50, 1)  # no prediction does better than the mean for all
    with pytest.warns(UserWarning, match="target size"):
        loss = F.mse_loss(best + y.mean(), y)
    assert loss.item() == pytest.approx(y.var(correction=0).item(), rel=1e-4)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_the_quantile_loss_is_least_where_that_share_of_the_targets_lies_below(share):
    y = torch.arange(1000.0)
    guesses = torch.arange(0.5, 1000, 10)[:, None]
    loss = torch.maximum(share * (y - guesses), (share - 1) * (y - guesses)).mean(dim=1)
    assert guesses[loss.argmin()].item() == pytest.approx(1000 * share, abs=10)


@pytest.mark.parametrize("seed", range(5))
def test_two_quantiles_hold_four_fifths_of_new_targets_whatever_the_seed(seed):
    torch.manual_seed(seed)
    x = torch.rand(4000, 1)
    y = 2 * x + x * torch.randn(4000, 1)
    share = torch.tensor([0.1, 0.9])
    model = nn.Sequential(nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(400):
        error = y[:2000] - model(x[:2000])
        optimizer.zero_grad()
        torch.maximum(share * error, (share - 1) * error).mean().backward()
        optimizer.step()
    low, high = model(x[2000:]).T
    inside = (low < y[2000:, 0]) & (y[2000:, 0] < high)
    assert inside.float().mean().item() == pytest.approx(0.8, abs=0.05)
    narrow, wide = model(torch.tensor([[0.2], [0.8]])).diff(dim=1)
    assert wide > 2 * narrow


# binary classification


@few
@given(seed=seeds)
def test_a_softmax_over_two_classes_with_one_fixed_at_0_is_a_sigmoid(seed):
    torch.manual_seed(seed)
    logits, y = 5 * torch.randn(20), torch.randint(2, (20,))
    two = torch.stack([torch.zeros(20), logits], dim=1)
    bce = F.binary_cross_entropy_with_logits(logits, y.float())
    torch.testing.assert_close(F.cross_entropy(two, y), bce)
    torch.testing.assert_close(two.softmax(dim=1)[:, 1], torch.sigmoid(logits))


@few
@given(seed=seeds)
def test_no_sigmoid_of_a_sigmoid_is_below_one_half(seed):
    torch.manual_seed(seed)
    twice = torch.sigmoid(torch.sigmoid(50 * torch.randn(100)))
    assert twice.min() >= 0.5 and twice.max() < 0.7311


def test_bce_loss_is_clamped_at_100_and_with_logits_it_is_not():
    logit, y = torch.tensor([200.0]), torch.tensor([0.0])
    assert nn.BCELoss()(torch.sigmoid(logit), y) == 100
    assert nn.BCEWithLogitsLoss()(logit, y) == 200


@few
@given(weight=st.integers(2, 40))
def test_a_weight_of_w_moves_the_best_logit_up_by_log_w(weight):
    y = torch.tensor([1.0, 0, 0, 0]).double()  # one positive in four
    logits = torch.linspace(-8, 8, 16001).double()
    share, w = y.mean(), torch.tensor(float(weight))
    losses = [
        share * p * F.softplus(-logits) + (1 - share) * F.softplus(logits)
        for p in (1.0, w)
    ]
    for p, loss in zip((1.0, w), losses):  # the same as the loss of PyTorch
        theirs = F.binary_cross_entropy_with_logits(
            logits[:1].expand(4), y, pos_weight=torch.tensor(float(p)).double()
        )
        torch.testing.assert_close(loss[0], theirs)
    moved = logits[losses[1].argmin()] - logits[losses[0].argmin()]
    assert moved.item() == pytest.approx(w.log().item(), abs=0.003)


@few
@given(miss=st.integers(1, 50), alarm=st.integers(1, 50), logit=st.floats(-9, 9))
def test_yes_is_the_cheaper_answer_above_the_logarithm_of_the_costs(miss, alarm, logit):
    z = torch.tensor(logit).double()
    p = torch.sigmoid(z)
    threshold = torch.tensor(alarm / miss).double().log()
    if abs(z - threshold) > 1e-6:
        assert (p * miss > (1 - p) * alarm) == (z > threshold)


def test_logistic_regression_is_a_network_without_a_hidden_layer():
    torch.manual_seed(0)
    x = torch.randn(200, 3).double()
    y = (x.sum(dim=1) + torch.randn(200) > 0).double()
    theirs = LogisticRegression(C=torch.inf).fit(x, y)
    layer = nn.Linear(3, 1).double()
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(theirs.coef_))
        layer.bias.copy_(torch.tensor(theirs.intercept_))
    p = torch.tensor(theirs.predict_proba(x)[:, 1])
    torch.testing.assert_close(layer(x).squeeze(1).sigmoid(), p)
    nn.BCEWithLogitsLoss()(layer(x).squeeze(1), y).backward()
    assert (
        layer.weight.grad.abs().max() < 1e-3
    )  # the same loss has its least value there


def test_a_network_that_knows_nothing_has_the_logarithm_of_the_classes():
    zero = torch.zeros(7)
    y = torch.randint(2, (7,)).float()
    assert F.binary_cross_entropy_with_logits(zero, y).item() == pytest.approx(
        0.6931, abs=1e-4
    )
    loss = F.cross_entropy(torch.zeros(7, 10), torch.randint(10, (7,)))
    assert loss.item() == pytest.approx(2.3026, abs=1e-4)


# multi-class classification


@few
@given(seed=seeds, smoothing=st.floats(0, 0.9))
def test_label_smoothing_takes_from_the_right_class_for_all(seed, smoothing):
    torch.manual_seed(seed)
    logits, y = torch.randn(8, 5), torch.randint(5, (8,))
    smooth = (1 - smoothing) * torch.eye(5)[y] + smoothing / 5
    built_in = F.cross_entropy(logits, y, label_smoothing=smoothing)
    torch.testing.assert_close(built_in, F.cross_entropy(logits, smooth))


@few
@given(seed=seeds)
def test_softmaxed_the_loss_of_ten_classes_never_falls_below_1_461(seed):
    torch.manual_seed(seed)
    logits = 100 * torch.randn(50, 10)
    loss = F.cross_entropy(
        logits.softmax(1), torch.randint(10, (50,)), reduction="none"
    )
    assert loss.min() > 1.4611
    assert torch.equal(logits.softmax(1).argmax(1), logits.argmax(1))


@few
@given(seed=seeds)
def test_the_classes_of_a_sequence_are_axis_1(seed):
    torch.manual_seed(seed)
    logits, y = torch.randn(4, 7, 5), torch.randint(5, (4, 7))  # (B, T, K), (B, T)
    flat = F.cross_entropy(logits.reshape(-1, 5), y.flatten())
    torch.testing.assert_close(F.cross_entropy(logits.transpose(1, 2), y), flat)


def test_with_as_many_steps_as_classes_the_wrong_axis_gives_a_wrong_loss_and_no_error():
    torch.manual_seed(0)
    logits, y = torch.randn(4, 5, 5), torch.randint(5, (4, 5))  # (B, T, K), (B, T)
    right = F.cross_entropy(logits.movedim(-1, 1), y)
    torch.testing.assert_close(right, F.cross_entropy(logits.flatten(0, 1), y.ravel()))
    assert abs(F.cross_entropy(logits, y) - right) > 0.01


@few
@given(seed=seeds)
def test_class_weights_shift_the_best_probabilities(seed):
    torch.manual_seed(seed)
    y = torch.cat([torch.arange(4), torch.randint(4, (30,))])
    weight = torch.rand(4) + 0.1
    best = (y.bincount() * weight).log().requires_grad_()  # logits for all rows
    loss = F.cross_entropy(best.expand(len(y), 4), y, weight=weight)
    (slope,) = torch.autograd.grad(loss, best)
    torch.testing.assert_close(slope, torch.zeros(4), atol=1e-6, rtol=0)


# multi-label classification


@few
@given(seed=seeds)
def test_the_table_s_loss_is_the_mean_of_the_binary_losses(seed):
    torch.manual_seed(seed)
    logits, y = torch.randn(9, 4), torch.randint(2, (9, 4)).float()
    each = [F.binary_cross_entropy_with_logits(logits[:, k], y[:, k]) for k in range(4)]
    whole = F.binary_cross_entropy_with_logits(logits, y)
    torch.testing.assert_close(whole, torch.stack(each).mean())


@few
@given(seed=seeds)
def test_pos_weight_balances_the_kinds_where_all_logits_are_0(seed):
    torch.manual_seed(seed)
    y = torch.cat([torch.eye(4), torch.randint(2, (20, 4)).float(), torch.zeros(1, 4)])
    loss = F.binary_cross_entropy_with_logits(
        torch.zeros(25, 4), y, pos_weight=(1 - y).sum(0) / y.sum(0), reduction="none"
    )
    torch.testing.assert_close((loss * y).sum(0), (loss * (1 - y)).sum(0))


@few
@given(seed=seeds)
def test_the_probabilities_of_labels_need_not_sum_to_one(seed):
    torch.manual_seed(seed)
    y = (torch.rand(20_000, 5) < torch.rand(5)).float()
    p = y.mean(dim=0)  # calibrated: as often as it says
    assert p.sum().item() == pytest.approx(y.sum(dim=1).mean().item(), abs=1e-3)


@few
@given(seed=seeds)
def test_a_label_without_positives_has_a_finite_weight_if_the_divisor_is_clamped(seed):
    torch.manual_seed(seed)
    y = (torch.rand(20, 3) < torch.tensor([0.5, 0.05, 0.0])).float()
    positives, logits = y.sum(dim=0), torch.randn(20, 3, requires_grad=True)
    weight = (len(y) - positives) / positives.clamp(min=1)
    loss = F.binary_cross_entropy_with_logits(logits, y, pos_weight=weight)
    assert loss.isfinite() and torch.autograd.grad(loss, logits)[0].isfinite().all()
    weight = (len(y) - positives) / positives
    assert F.binary_cross_entropy_with_logits(logits, y, pos_weight=weight).isnan()


def test_one_positive_with_a_weight_in_the_dozens_makes_the_loss_of_its_batch_jump():
    y, logits, weight = torch.zeros(32), torch.zeros(32), torch.tensor(42.0)
    without = F.binary_cross_entropy_with_logits(logits, y, pos_weight=weight)
    y[0] = 1
    jumped = F.binary_cross_entropy_with_logits(logits, y, pos_weight=weight)
    assert jumped > 2 * without


@few
@given(seed=seeds)
def test_keras_s_accuracy_of_several_outputs_compares_the_largest_alone(seed):
    torch.manual_seed(seed)
    y, logits = torch.randint(2, (12, 4)).float(), torch.randn(12, 4)
    identity = keras.Input((4,))
    model = keras.Model(identity, identity)
    model.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=["accuracy", keras.metrics.BinaryAccuracy(threshold=0)],
    )
    _, accuracy, binary = model.evaluate(logits, y, verbose=0)
    assert accuracy == pytest.approx((logits.argmax(1) == y.argmax(1)).float().mean())
    assert binary == pytest.approx(((logits > 0) == (y == 1)).float().mean())


# autoencoder


@few
@given(seed=seeds, width=st.integers(1, 4))
def test_no_linear_code_rebuilds_better_than_pca_and_any_basis_is_as_good(seed, width):
    torch.manual_seed(seed)
    x = torch.randn(40, 6).double() @ torch.randn(6, 6).double()
    pca = PCA(width).fit(x)
    best = ((torch.tensor(pca.inverse_transform(pca.transform(x))) - x) ** 2).mean()
    components = torch.tensor(pca.components_)  # (width, D)
    mixed = torch.randn(width, width).double() + 3 * torch.eye(width)
    code = (x - x.mean(0)) @ components.T @ mixed  # another basis of the same space
    again = code @ torch.linalg.inv(mixed) @ components + x.mean(0)
    torch.testing.assert_close(((again - x) ** 2).mean(), best)
    other = torch.linalg.qr(torch.randn(6, width).double()).Q
    worse = ((x - x.mean(0)) @ other @ other.T + x.mean(0) - x).square().mean()
    assert worse >= best - 1e-9


def test_a_code_as_wide_as_the_image_can_copy_anything():
    layer = nn.Linear(64, 64)
    with torch.no_grad():
        layer.weight.copy_(torch.eye(64))
        layer.bias.zero_()
    noise = torch.rand(10, 64)
    assert torch.equal(layer(noise), noise)


# sequence modelling


@few
@given(layers=st.integers(1, 4))
def test_each_convolution_of_width_3_adds_two_steps_to_what_is_seen(layers):
    torch.manual_seed(0)
    conv = nn.Sequential(*[nn.Conv1d(2, 2, 3) for _ in range(layers)])
    x = torch.randn(1, 2, 20, requires_grad=True)
    (slope,) = torch.autograd.grad(conv(x)[0, 0, -1], x)
    assert (slope[0].norm(dim=0) > 0).sum() == 1 + 2 * layers


@few
@given(seed=seeds)
def test_the_mean_over_a_transformer_does_not_depend_on_the_order(seed):
    torch.manual_seed(seed)
    x, place, order = torch.randn(2, 6, 8), torch.randn(6, 8), torch.randperm(6)
    block = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
    same = block(x[:, order]).mean(1)
    torch.testing.assert_close(block(x).mean(1), same, atol=1e-5, rtol=0)
    torch.testing.assert_close(
        block(x)[:, order], block(x[:, order]), atol=1e-5, rtol=0
    )
    if not torch.equal(order, torch.arange(6)):
        moved = block(x[:, order] + place).mean(1)
        assert not torch.allclose(block(x + place).mean(1), moved, atol=1e-4)


def test_with_a_causal_mask_the_mean_depends_on_the_order():
    torch.manual_seed(0)
    block = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
    x, mask = torch.randn(1, 6, 8), nn.Transformer.generate_square_subsequent_mask(6)
    as_it_is = block(x, src_mask=mask).mean(1)
    assert not torch.allclose(as_it_is, block(x.flip(1), src_mask=mask).mean(1))


@pytest.mark.parametrize("width", [4, 32])
def test_the_first_step_fades_most_in_an_rnn_and_least_in_a_transformer(width):
    def first_to_last(last, x):
        slope = torch.autograd.grad(last, x)[0].norm(dim=1)
        return slope[0] / slope[-1]

    shares = []
    for seed in range(9):
        torch.manual_seed(seed)
        x = torch.randn(12, width, requires_grad=True)  # (T, D)
        block = nn.TransformerEncoderLayer(width, 1, 8).eval()
        lasts = [
            layer(width, width)(x)[0][-1, 0] for layer in (nn.RNN, nn.GRU, nn.LSTM)
        ]
        shares.append([first_to_last(last, x) for last in (*lasts, block(x)[-1, 0])])
    rnn, gru, lstm, transformer = torch.tensor(shares).median(dim=0).values
    assert rnn < min(gru, lstm)
    assert max(gru, lstm) < transformer


def test_keras_layers_read_steps_before_features_and_return_the_last_state():
    x = torch.randn(3, 8, 5)  # (N, T, D)
    layers = keras.layers
    for layer in (layers.SimpleRNN(4), layers.LSTM(4), layers.GRU(4)):
        assert layer(x).shape == (3, 4)
    assert layers.GRU(4, return_sequences=True)(x).shape == (3, 8, 4)
    assert layers.Conv1D(4, 3)(x).shape == (3, 6, 4)
    assert nn.Conv1d(5, 4, 3)(x.mT).shape == (3, 4, 6)


def test_two_of_the_three_recurrent_layers_have_more_parameters_than_keras_s():
    def count(name, ours, theirs):
        layer = getattr(keras.layers, theirs)(32)
        layer.build((None, 8, 16))
        return sum(p.numel() for p in ours(16, 32).parameters()) - layer.count_params()

    assert count("RNN", nn.RNN, "SimpleRNN") == 32
    assert count("LSTM", nn.LSTM, "LSTM") == 4 * 32
    assert count("GRU", nn.GRU, "GRU") == 0


def test_bce_refuses_a_nan_in_the_words_in_which_it_refuses_a_logit():
    said = "all elements of input should be between 0 and 1"
    for value in (1.5, -0.1, float("nan")):
        with pytest.raises(RuntimeError, match=said):
            nn.BCELoss()(torch.tensor([value]), torch.tensor([1.0]))
    probability = torch.tensor([float("nan")]).sigmoid()  # a sigmoid lets it pass
    with pytest.raises(RuntimeError, match=said):
        nn.BCELoss()(probability, torch.tensor([1.0]))


def test_one_hot_targets_laid_in_a_row_make_a_batch_of_another_size():
    y = F.one_hot(torch.arange(8) % 4)  # (B, K)
    said = r"Expected input batch_size \(8\) to match target batch_size \(32\)"
    with pytest.raises(ValueError, match=said):
        F.cross_entropy(torch.randn(8, 4), y.view(-1))


def test_a_softmax_over_the_second_axis_needs_a_second_axis_as_argmax_does():
    for act in (torch.softmax, torch.argmax):
        with pytest.raises(IndexError, match="Dimension out of range"):
            act(torch.randn(K), dim=1)
