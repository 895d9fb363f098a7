"""What the pages of docs/metrics/ claim: metrics by their definitions are scikit-learn's."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import warnings

import keras
import numpy as np
import pytest
import scipy.stats
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as sklearn_metrics
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneOut, cross_val_predict, cross_val_score

CLASSES = 4
few = settings(max_examples=25, deadline=None)
labels = st.lists(
    st.tuples(st.integers(0, CLASSES - 1), st.integers(0, CLASSES - 1)),
    min_size=1,
    max_size=40,
)
scored = st.lists(
    st.tuples(st.booleans(), st.integers(-5, 5)), min_size=2, max_size=40
).filter(lambda pairs: len({truth for truth, _ in pairs}) == 2)


def split(pairs):
    return (torch.tensor(column) for column in zip(*pairs, strict=True))


def counts(y, answer):
    """(TP, FP, FN), each of shape (K,)."""
    each = torch.arange(CLASSES)[:, None]
    yes, true = answer == each, y == each  # (K, N)
    return (yes & true).sum(1), (yes & ~true).sum(1), (~yes & true).sum(1)


def ratio(top, bottom):
    """0 / 0 is 0, as scikit-learn has it."""
    return torch.where(bottom > 0, top / bottom.clamp(min=1), 0.0)


DEFINITIONS = {
    "precision_score": lambda tp, fp, fn: ratio(tp, tp + fp),
    "recall_score": lambda tp, fp, fn: ratio(tp, tp + fn),
    "f1_score": lambda tp, fp, fn: ratio(2 * tp, 2 * tp + fp + fn),
}


@pytest.mark.parametrize("name", DEFINITIONS)
@few
@given(pairs=labels)
def test_by_definition_as_in_scikit_learn_for_each_class_and_average(name, pairs):
    y, answer = split(pairs)
    tp, fp, fn = counts(y, answer)
    ours = DEFINITIONS[name](tp, fp, fn)  # (K,)
    oracle = getattr(sklearn_metrics, name)
    options = {"labels": range(CLASSES), "zero_division": 0}
    torch.testing.assert_close(
        ours.double(),
        torch.tensor(oracle(y, answer, average=None, **options)),
        atol=1e-6,
        rtol=0,
    )
    support = torch.bincount(y, minlength=CLASSES)
    averages = {
        "macro": ours.mean(),
        "micro": DEFINITIONS[name](tp.sum(), fp.sum(), fn.sum()),
        "weighted": (ours * support).sum() / support.sum(),
    }
    for average, value in averages.items():
        assert float(value) == pytest.approx(
            oracle(y, answer, average=average, **options), abs=1e-6
        )


@few
@given(pairs=labels)
def test_accuracy_is_micro_precision_micro_recall_micro_f1_and_weighted_recall(pairs):
    y, answer = split(pairs)
    accuracy = pytest.approx((y == answer).float().mean().item(), abs=1e-6)
    assert sklearn_metrics.accuracy_score(y, answer) == accuracy
    for name in DEFINITIONS:
        assert getattr(sklearn_metrics, name)(y, answer, average="micro") == accuracy
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert sklearn_metrics.recall_score(y, answer, average="weighted") == accuracy


@few
@given(pairs=labels)
def test_balanced_accuracy_is_macro_recall_over_the_classes_that_occur(pairs):
    y, answer = split(pairs)
    recalls = [(answer == k)[y == k].float().mean() for k in y.unique()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = sklearn_metrics.balanced_accuracy_score(y, answer)
    assert torch.stack(recalls).mean().item() == pytest.approx(theirs, abs=1e-6)


@few
@given(pairs=labels)
def test_f1_lies_between_precision_and_recall_and_below_their_mean(pairs):
    tp, fp, fn = counts(*split(pairs))
    precision, recall, f1 = (
        definition(tp, fp, fn) for definition in DEFINITIONS.values()
    )
    assert (f1 <= (precision + recall) / 2 + 1e-6).all()
    smaller = torch.minimum(precision, recall)
    assert (f1 >= smaller - 1e-6).all() and (f1 <= 2 * smaller + 1e-6).all()


@few
@given(pairs=labels, beta=st.sampled_from([0.5, 1.0, 2.0]))
def test_f_beta_from_precision_and_recall_is_scikit_learns(pairs, beta):
    tp, fp, fn = counts(*split(pairs))
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    ours = (1 + beta**2) * precision * recall / (beta**2 * precision + recall)
    y, answer = split(pairs)
    options = {"labels": range(CLASSES), "average": None, "zero_division": 0}
    theirs = sklearn_metrics.fbeta_score(y, answer, beta=beta, **options)
    there = tp > 0  # without a hit ours is 0 / 0, and scikit-learn's is 0
    torch.testing.assert_close(
        ours[there].double(), torch.tensor(theirs)[there], atol=1e-6, rtol=0
    )
    assert (torch.tensor(theirs)[~there] == 0).all()


@few
@given(seed=st.integers(0, 10_000), k=st.integers(1, 4))
def test_top_k_accuracy_asks_whether_the_truth_is_among_the_k_largest(seed, k):
    torch.manual_seed(seed)
    logits = torch.randn(30, 5)
    y = torch.cat([torch.arange(5), torch.randint(5, (25,))])
    ours = (logits.topk(k).indices == y[:, None]).any(dim=1).double().mean()
    assert ours.item() == pytest.approx(
        sklearn_metrics.top_k_accuracy_score(y, logits, k=k)
    )


def test_guessing_five_classes_has_a_top_k_accuracy_near_k_fifths():
    torch.manual_seed(0)
    logits, y = torch.randn(20_000, 5), torch.randint(5, (20_000,))
    for k in (1, 3):
        top = (logits.topk(k).indices == y[:, None]).any(dim=1).float().mean()
        assert top.item() == pytest.approx(k / 5, abs=0.02)


def covered(n, truth=0.95):
    torch.manual_seed(0)
    p = (torch.rand(2000, n) < truth).float().mean(dim=1)
    half = 1.96 * (p * (1 - p) / n).sqrt()
    return ((p - truth).abs() < half).float().mean().item()


def test_the_interval_of_an_accuracy_covers_the_truth_in_about_95_of_100_test_sets():
    assert covered(597) == pytest.approx(0.95, abs=0.02)
    assert covered(10_000) == pytest.approx(0.95, abs=0.02)
    assert covered(50) < 0.93  # few errors: too short


@pytest.mark.parametrize("name", ["Precision", "Recall"])
@few
@given(pairs=scored, size=st.integers(1, 10))
def test_keras_keeps_the_counts_of_all_batches_and_divides_once(name, pairs, size):
    y, score = split(pairs)
    metric = getattr(keras.metrics, name)(thresholds=0)
    for batch in torch.arange(len(y)).split(size):
        metric.update_state(y[batch].float(), score[batch].float())
    oracle = getattr(sklearn_metrics, f"{name.lower()}_score")
    whole = oracle(y, score > 0, zero_division=0)
    assert float(metric.result()) == pytest.approx(whole, abs=1e-6)


@few
@given(pairs=scored, size=st.integers(1, 10))
def test_f1_of_keras_divides_once_and_wants_two_axes_and_a_threshold_above_zero(
    pairs, size
):
    y, score = split(pairs)
    y, p = y[:, None].float(), torch.sigmoid(score.float())[:, None]
    metric = keras.metrics.F1Score(average="micro", threshold=0.5)
    for batch in torch.arange(len(y)).split(size):
        metric.update_state(y[batch], p[batch])
    whole = sklearn_metrics.f1_score(y[:, 0], p[:, 0] > 0.5, zero_division=0)
    assert float(metric.result()) == pytest.approx(whole, abs=1e-6)
    with pytest.raises(ValueError, match="2D"):
        keras.metrics.F1Score(threshold=0.5).update_state(y[:, 0], p[:, 0])
    with pytest.raises(ValueError, match="threshold"):
        keras.metrics.F1Score(threshold=0.0)


@few
@given(seed=st.integers(0, 10_000), k=st.integers(2, 4))
def test_f1_of_keras_says_yes_to_the_largest_of_each_row_by_default(seed, k):
    torch.manual_seed(seed)
    y, p = torch.randint(2, (20, k)).float(), torch.rand(20, k)
    largest = torch.nn.functional.one_hot(p.argmax(dim=1), k)
    for chosen, answer in ((slice(0, k), largest), (slice(0, 1), torch.ones(20, 1))):
        metric = keras.metrics.F1Score()
        metric.update_state(y[:, chosen], p[:, chosen])
        theirs = keras.ops.convert_to_numpy(metric.result())
        for column, ours in enumerate(theirs):
            whole = sklearn_metrics.f1_score(
                y[:, column], answer[:, column], zero_division=0
            )
            assert ours == pytest.approx(whole, abs=1e-5)


def test_a_threshold_for_each_label_beats_one_half_on_new_data():
    thresholds = torch.linspace(0.05, 0.95, 46)
    for seed in range(5):
        torch.manual_seed(seed)
        y = (torch.rand(2, 4000, 3) < torch.tensor([0.4, 0.1, 0.02])).int()
        p = torch.sigmoid(torch.randn(2, 4000, 3) + 2.5 * y - 1.5)
        yes = p[0][..., None] > thresholds  # (N, K, thresholds)
        hits = (yes & (y[0][..., None] == 1)).sum(dim=0)
        f1 = 2 * hits / (yes.sum(dim=0) + y[0].sum(dim=0)[:, None])
        best = thresholds[f1.argmax(dim=1)]  # (K,)
        one_half, each = (
            sklearn_metrics.f1_score(y[1], p[1] > t, average="macro")
            for t in (0.5, best)
        )
        assert each > one_half + 0.03
        assert best[0] < best[1] < best[2]  # the rarer, the higher


def test_large_logits_tie_as_probabilities():
    torch.manual_seed(0)
    y = torch.randint(2, (2000,))
    z = 30 * (y + torch.randn(2000))
    of_logits = sklearn_metrics.roc_auc_score(y, z)
    assert sklearn_metrics.roc_auc_score(y, torch.sigmoid(z)) < of_logits - 0.01
    exact = sklearn_metrics.roc_auc_score(y, torch.sigmoid(z / 30))
    assert exact == pytest.approx(of_logits, abs=1e-4)


@few
@given(pairs=scored)
def test_binary_accuracy_of_keras_takes_logits_with_a_threshold_of_zero(pairs):
    y, score = split(pairs)
    metric = keras.metrics.BinaryAccuracy(threshold=0)
    metric.update_state(y[:, None].float(), score[:, None].float())
    right = ((score > 0) == y).float().mean().item()
    assert float(metric.result()) == pytest.approx(right, abs=1e-6)


@few
@given(pairs=scored, copies=st.integers(2, 30))
def test_more_negatives_of_the_same_kind_lower_precision_and_leave_recall(
    pairs, copies
):
    y, score = split(pairs)
    more = torch.cat([y.nonzero()[:, 0], (~y).nonzero()[:, 0].repeat(copies)])
    before, after = (y, score > 0), (y[more], score[more] > 0)
    options = {"zero_division": 0}
    recall, precision = sklearn_metrics.recall_score, sklearn_metrics.precision_score
    assert recall(*before) == pytest.approx(recall(*after))
    assert precision(*after, **options) <= precision(*before, **options)


def test_easy_negatives_do_not_change_f1_and_lift_accuracy():
    y, answer = torch.tensor([1, 1, 0, 0]), torch.tensor([1, 0, 1, 0])
    more_y, more = (torch.nn.functional.pad(v, (0, 100)) for v in (y, answer))
    f1, accuracy = sklearn_metrics.f1_score, sklearn_metrics.accuracy_score
    assert f1(y, answer) == f1(more_y, more)
    assert accuracy(y, answer) < accuracy(more_y, more)


def test_the_best_threshold_of_many_is_partly_luck():
    torch.manual_seed(0)
    y, score = torch.rand(2, 200, 60) < 0.3, torch.rand(2, 200, 60)  # noise, twice
    yes = score[..., None] > torch.arange(20) / 20  # (2, runs, N, thresholds)
    hits = (yes & y[..., None]).sum(dim=2)
    f1 = 2 * hits / (yes.sum(dim=2) + y.sum(dim=2, keepdim=True))
    best = f1[0].argmax(dim=1, keepdim=True)  # chosen on the first
    lucky, honest = (half.gather(1, best).mean() for half in f1)
    assert lucky > honest + 0.02


def test_with_neither_a_yes_nor_a_positive_f1_is_undefined():
    with pytest.warns(sklearn_metrics._classification.UndefinedMetricWarning):
        assert sklearn_metrics.f1_score([0, 0], [0, 0]) == 0


@few
@given(pairs=scored)
def test_auc_is_the_probability_that_a_positive_outranks_a_negative_ties_included(
    pairs,
):
    y, score = split(pairs)
    positive, negative = score[y][:, None], score[~y]
    wins = (positive > negative).double() + (positive == negative).double() / 2
    assert wins.mean().item() == pytest.approx(
        sklearn_metrics.roc_auc_score(y, score), abs=1e-9
    )


@few
@given(pairs=scored)
def test_auc_sees_only_the_order_and_turns_around_with_the_sign(pairs):
    y, score = split(pairs)
    auc = sklearn_metrics.roc_auc_score(y, score)
    assert sklearn_metrics.roc_auc_score(
        y, torch.exp(score.double()) + 7
    ) == pytest.approx(auc)
    assert sklearn_metrics.roc_auc_score(y, -score) == pytest.approx(1 - auc)


@few
@given(pairs=scored, threshold=st.integers(-5, 5))
def test_on_hard_answers_auc_is_the_balanced_accuracy(pairs, threshold):
    y, score = split(pairs)
    answer = score > threshold
    balanced = sklearn_metrics.balanced_accuracy_score(y, answer)
    assert sklearn_metrics.roc_auc_score(y, answer) == pytest.approx(balanced)


@few
@given(pairs=scored)
def test_the_curve_from_all_thresholds_has_the_area_of_scikit_learn(pairs):
    y, score = split(pairs)
    thresholds = torch.cat([torch.tensor([99]), score.unique().flip(0)])
    yes = score[:, None] >= thresholds
    tpr = (yes & y[:, None]).sum(0) / y.sum()
    fpr = (yes & ~y[:, None]).sum(0) / (~y).sum()
    area = torch.trapezoid(tpr.double(), fpr.double()).item()
    assert area == pytest.approx(sklearn_metrics.roc_auc_score(y, score), abs=1e-6)


@few
@given(pairs=scored.filter(lambda p: len({s for _, s in p}) == len(p)))
def test_the_curve_goes_up_for_a_positive_and_right_for_a_negative(pairs):
    y, score = split(pairs)
    ranked = y[score.argsort(descending=True)]
    tpr = torch.nn.functional.pad(ranked.cumsum(0), (1, 0)) / ranked.sum()
    fpr = torch.nn.functional.pad((~ranked).cumsum(0), (1, 0)) / (~ranked).sum()
    area = torch.trapezoid(tpr.double(), fpr.double()).item()
    assert area == pytest.approx(sklearn_metrics.roc_auc_score(y, score), abs=1e-6)


@few
@given(seed=st.integers(0, 10_000))
def test_the_square_root_of_a_score_between_0_and_1_leaves_auc(seed):
    torch.manual_seed(seed)
    y, score = torch.arange(20) % 3 == 0, torch.rand(20).double()
    auc = sklearn_metrics.roc_auc_score
    assert auc(y, score) == pytest.approx(auc(y, score.sqrt()))


@few
@given(pairs=scored)
def test_a_lower_threshold_never_lowers_recall(pairs):
    y, score = split(pairs)
    recalls = [(score > t)[y].float().mean().item() for t in range(6, -7, -1)]
    assert recalls == sorted(recalls)


@pytest.mark.parametrize("seed", range(5))
def test_a_higher_threshold_usually_raises_precision_and_not_at_every_step(seed):
    torch.manual_seed(seed)
    y = torch.rand(2000) < 0.05
    logits = torch.randn(2000) + 3 * y - 1.5
    thresholds = torch.linspace(-2, 2, 81)
    precision = torch.tensor(
        [sklearn_metrics.precision_score(y, logits > t) for t in thresholds]
    )
    steps = precision.diff()
    assert (steps > 0).sum() > 3 * (steps < 0).sum() > 0
    assert precision[-1] > 2 * precision[0]


@pytest.mark.parametrize(
    ("share", "precision"), [(0.5, 0.9), (0.1, 0.5), (0.01, 0.083)]
)
def test_the_precision_of_a_network_follows_from_the_share_of_positives(
    share, precision
):
    """Bayes: right in 9 of 10 cases of either kind."""
    alarms = 0.9 * share + 0.1 * (1 - share)
    assert 0.9 * share / alarms == pytest.approx(precision, abs=0.001)


@pytest.mark.parametrize("seed", range(5))
def test_a_threshold_chosen_on_validation_data_gives_about_its_recall_on_test_data(
    seed,
):
    torch.manual_seed(seed)
    y = torch.rand(2, 2000) < 0.05
    logits = torch.randn(2, 2000) + 3 * y - 1.5
    wanted = logits[0][y[0]].quantile(1 - 0.9)
    assert (logits[0] >= wanted)[y[0]].float().mean().item() == pytest.approx(
        0.9, abs=0.02
    )
    assert (logits[1] >= wanted)[y[1]].float().mean().item() == pytest.approx(
        0.9, abs=0.1
    )


def test_the_interval_of_36_in_55_is_that_of_scipy():
    result = scipy.stats.binomtest(36, 55).proportion_ci(method="wilson")
    assert (result.low, result.high) == pytest.approx((0.53, 0.78), abs=0.02)
    result = scipy.stats.binomtest(36, 44).proportion_ci(method="wilson")
    assert (result.low, result.high) == pytest.approx((0.70, 0.93), abs=0.04)


def test_average_precision_of_random_scores_is_the_share_of_positives():
    torch.manual_seed(0)
    y, score = torch.rand(50_000) < 0.1, torch.rand(50_000)
    assert sklearn_metrics.average_precision_score(y, score) == pytest.approx(
        0.1, abs=0.01
    )


def test_an_if_takes_the_comparison_of_a_batch_of_one_and_of_no_larger_one():
    assert torch.tensor([2]) == torch.tensor([2])
    with pytest.raises(RuntimeError, match="more than one value is ambiguous"):
        assert torch.tensor([2, 0]) == torch.tensor([2, 0])


def test_a_loss_that_is_made_of_its_arguments_takes_them_for_settings():
    answer, y = torch.rand(3), torch.rand(3)
    with pytest.raises(RuntimeError, match="more than one value is ambiguous"):
        torch.nn.MSELoss(answer, y)
    assert torch.nn.MSELoss()(answer, y) == (answer - y).square().mean()


@pytest.mark.parametrize("n", [40, 100])
def test_leave_one_out_pools_scores_to_an_auc_of_zero_where_nothing_can_be_learned(n):
    for seed in range(5):
        y = np.random.default_rng(seed).integers(2, size=n)
        x = np.random.default_rng(seed + 100).normal(size=(n, 1))
        for model in (DummyClassifier(), LogisticRegression(C=1e-4)):
            p = cross_val_predict(model, x, y, cv=LeaveOneOut(), method="predict_proba")
            assert sklearn_metrics.roc_auc_score(y, p[:, 1]) < 0.1


def test_averaging_the_areas_of_the_folds_gives_one_half_where_nothing_can_be_learned():
    areas = []
    for seed in range(20):
        y = np.random.default_rng(seed).integers(2, size=200)
        x = np.random.default_rng(seed + 100).normal(size=(200, 1))
        model = LogisticRegression(C=1e-4)
        areas.append(cross_val_score(model, x, y, cv=5, scoring="roc_auc").mean())
    assert np.mean(areas) == pytest.approx(0.5, abs=0.03)


def test_a_shift_between_training_and_test_data_turns_auc_around():
    generator = np.random.default_rng(0)
    y, y_new = generator.integers(2, size=(2, 500))
    x, x_new = generator.normal(size=(2, 500, 1))
    x, x_new = x + y[:, None], x_new - y_new[:, None]
    p = LogisticRegression().fit(x, y).predict_proba(x_new)[:, 1]
    assert sklearn_metrics.roc_auc_score(y_new, p) < 0.3


@few
@given(order=st.permutations([True] * 4 + [False] * 5))
def test_the_cells_below_the_curve_are_the_pairs_in_order(order):
    ranked = torch.tensor(order)
    up = torch.nn.functional.pad(ranked.cumsum(0), (1, 0)).float()
    right = torch.nn.functional.pad((~ranked).cumsum(0), (1, 0)).float()
    auc = sklearn_metrics.roc_auc_score(ranked, -torch.arange(9))
    assert torch.trapezoid(up, right).item() / 20 == pytest.approx(auc)


def test_the_last_positive_two_places_higher_makes_18_of_20_pairs():
    for order, pairs in (("++-+--+--", 16), ("++-++----", 18)):
        y = [symbol == "+" for symbol in order]
        assert sklearn_metrics.roc_auc_score(y, range(9, 0, -1)) == pytest.approx(
            pairs / 20
        )


def test_the_interval_of_a_difference_on_the_same_examples_is_narrower():
    torch.manual_seed(1)
    y = torch.rand(300) < 0.2
    first = torch.randn(300) + 1.5 * y
    models = (first, first + 1.2 * torch.randn(300))
    draws = []
    for _ in range(200):
        again = torch.randint(300, (300,))
        draws.append(
            [sklearn_metrics.roc_auc_score(y[again], s[again]) for s in models]
        )
    first, second = torch.tensor(draws).double().T
    unpaired = (first.var() + second.var()).sqrt()
    assert (first - second).std() < 0.9 * unpaired


def test_the_partial_auc_looks_at_the_left_end_of_the_curve_alone():
    y = torch.tensor([1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    score = -torch.arange(12)
    worse = score.clone()
    worse[3] = -100  # beyond the first tenth of the negatives nothing changes it
    auc = sklearn_metrics.roc_auc_score
    assert auc(y, score) > auc(y, worse)
    assert auc(y, score, max_fpr=0.1) == pytest.approx(auc(y, worse, max_fpr=0.1))
