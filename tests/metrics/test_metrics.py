"""What the pages of docs/metrics/ claim: metrics by their definitions are scikit-learn's."""

import warnings

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics as sklearn_metrics

CLASSES = 4
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


@given(pairs=labels)
def test_balanced_accuracy_is_macro_recall_over_the_classes_that_occur(pairs):
    y, answer = split(pairs)
    recalls = [(answer == k)[y == k].float().mean() for k in y.unique()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = sklearn_metrics.balanced_accuracy_score(y, answer)
    assert torch.stack(recalls).mean().item() == pytest.approx(theirs, abs=1e-6)


@given(pairs=labels)
def test_f1_lies_between_precision_and_recall_and_below_their_mean(pairs):
    tp, fp, fn = counts(*split(pairs))
    precision, recall, f1 = (
        definition(tp, fp, fn) for definition in DEFINITIONS.values()
    )
    assert (f1 <= (precision + recall) / 2 + 1e-6).all()
    assert (f1 >= torch.minimum(precision, recall) - 1e-6).all()


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


@given(pairs=scored)
def test_auc_sees_only_the_order_and_turns_around_with_the_sign(pairs):
    y, score = split(pairs)
    auc = sklearn_metrics.roc_auc_score(y, score)
    assert sklearn_metrics.roc_auc_score(
        y, torch.exp(score.double()) + 7
    ) == pytest.approx(auc)
    assert sklearn_metrics.roc_auc_score(y, -score) == pytest.approx(1 - auc)


@given(pairs=scored, threshold=st.integers(-5, 5))
def test_on_hard_answers_auc_is_the_balanced_accuracy(pairs, threshold):
    y, score = split(pairs)
    answer = score > threshold
    balanced = sklearn_metrics.balanced_accuracy_score(y, answer)
    assert sklearn_metrics.roc_auc_score(y, answer) == pytest.approx(balanced)


@given(pairs=scored)
def test_the_curve_from_all_thresholds_has_the_area_of_scikit_learn(pairs):
    y, score = split(pairs)
    thresholds = torch.cat([torch.tensor([99]), score.unique().flip(0)])
    yes = score[:, None] >= thresholds
    tpr = (yes & y[:, None]).sum(0) / y.sum()
    fpr = (yes & ~y[:, None]).sum(0) / (~y).sum()
    area = torch.trapezoid(tpr.double(), fpr.double()).item()
    assert area == pytest.approx(sklearn_metrics.roc_auc_score(y, score), abs=1e-6)


@given(pairs=scored)
def test_a_lower_threshold_never_lowers_recall(pairs):
    y, score = split(pairs)
    recalls = [(score > t)[y].float().mean().item() for t in range(6, -7, -1)]
    assert recalls == sorted(recalls)


def test_average_precision_of_random_scores_is_the_share_of_positives():
    torch.manual_seed(0)
    y, score = torch.rand(50_000) < 0.1, torch.rand(50_000)
    assert sklearn_metrics.average_precision_score(y, score) == pytest.approx(
        0.1, abs=0.01
    )
