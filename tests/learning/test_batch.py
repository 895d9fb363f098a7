"""What docs/learning/batch.md claims beyond what its snippets print."""

import inspect
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import recall_score
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader

seeds = st.integers(0, 10_000)
pieces = st.lists(st.integers(1, 5), min_size=2, max_size=5)


def example_gradients(seed, count):
    torch.manual_seed(seed)
    return torch.randn(count, 3, dtype=torch.double) + 1


@settings(max_examples=30, deadline=None)
@given(seed=seeds, size=st.integers(1, 6))
def test_the_gradient_of_a_batch_is_the_mean_of_the_gradients_of_its_examples(
    seed, size
):
    torch.manual_seed(seed)
    model, x, y = nn.Linear(3, 1), torch.randn(size, 3), torch.randn(size, 1)

    def gradient(rows):
        model.zero_grad()
        F.mse_loss(model(x[rows]), y[rows]).backward()
        return model.weight.grad.clone()

    alone = torch.stack([gradient([i]) for i in range(size)]).mean(dim=0)
    torch.testing.assert_close(gradient(list(range(size))), alone)


@settings(max_examples=20, deadline=None)
@given(seed=seeds, size=st.sampled_from([1, 2, 4, 8]))
def test_batches_are_right_on_average_whatever_their_size(seed, size):
    g = example_gradients(seed, 8)
    batch_means = torch.stack([b.mean(dim=0) for b in g.split(size)])
    torch.testing.assert_close(batch_means.mean(dim=0), g.mean(dim=0))


@settings(max_examples=20, deadline=None)
@given(seed=seeds)
def test_the_noise_is_sigma_over_root_b_when_examples_are_drawn_anew(seed):
    g = example_gradients(seed, 5)
    variance = (g - g.mean(dim=0)).square().sum(dim=1).mean()
    triples = torch.cartesian_prod(*[torch.arange(5)] * 3)  # every batch of three
    errors = g[triples].mean(dim=1) - g.mean(dim=0)
    torch.testing.assert_close(errors.square().sum(dim=1).mean(), variance / 3)


@settings(max_examples=20, deadline=None)
@given(seed=seeds, size=st.integers(1, 6))
def test_within_a_shuffled_pass_the_noise_is_smaller_and_gone_at_b_equal_n(seed, size):
    n = 6
    g = example_gradients(seed, n)
    variance = (g - g.mean(dim=0)).square().sum(dim=1).mean()
    batches = torch.combinations(torch.arange(n), size)  # every batch, nothing twice
    errors = g[batches].mean(dim=1) - g.mean(dim=0)
    expected = variance / size * (n - size) / (n - 1)
    torch.testing.assert_close(
        errors.square().sum(dim=1).mean(), expected, atol=1e-12, rtol=1e-6
    )


@settings(max_examples=30, deadline=None)
@given(seed=seeds, sizes=pieces)
def test_sums_divided_once_accumulate_to_the_gradient_of_the_whole(seed, sizes):
    torch.manual_seed(seed)
    total = sum(sizes)
    model = nn.Linear(3, 1).double()
    x = torch.randn(total, 3, dtype=torch.double)
    y = torch.randn(total, 1, dtype=torch.double)
    F.mse_loss(model(x), y).backward()
    whole = model.weight.grad.clone()
    model.zero_grad()
    for xs, ys in zip(x.split(sizes), y.split(sizes)):
        (F.mse_loss(model(xs), ys, reduction="sum") / total).backward()
    torch.testing.assert_close(model.weight.grad, whole)


def test_for_pieces_of_4_4_and_2_no_single_divisor_of_the_means_is_right():
    g = torch.arange(10.0)  # gradients of ten examples
    means = torch.stack([piece.mean() for piece in g.split([4, 4, 2])]).sum()
    other = torch.stack([p.mean() for p in g.flip(0).split([4, 4, 2])]).sum()
    assert means / g.mean() != other / g.mean()  # the same data in another order


def test_ignored_targets_make_equal_pieces_unequal():
    torch.manual_seed(0)
    logits = torch.randn(4, 3, requires_grad=True)
    y = torch.tensor([0, 1, -100, 2])  # -100: padding, which the loss ignores
    F.cross_entropy(logits, y).backward()
    whole, logits.grad = logits.grad, None
    for rows in (slice(0, 2), slice(2, 4)):
        (F.cross_entropy(logits[rows], y[rows]) / 2).backward()
    assert not torch.allclose(logits.grad, whole)


def test_recall_from_counts_added_up_is_that_of_scikit_learn():
    torch.manual_seed(0)
    y, prediction = torch.randint(2, (2, 100))
    found = sum(
        int((t * p).sum()) for t, p in zip(y.split(7), prediction.split(7), strict=True)
    )
    assert found / int(y.sum()) == pytest.approx(recall_score(y, prediction))


def test_batch_norm_of_one_example_would_leave_nothing():
    x = torch.randn(1, 4)
    assert not (x - x.mean(dim=0)).any()


def test_one_image_passes_through_batch_norm():
    one = torch.randn(1, 3, 4, 4)  # (B, C, H, W): 16 values a channel
    assert nn.BatchNorm2d(3)(one).abs().max() > 0.5


def test_drop_last_leaves_the_batch_of_one_out():
    assert [len(b) for b in DataLoader(range(9), 4, drop_last=True)] == [4, 4]


def test_it_is_called_batch_size_in_pytorch_and_keras():
    assert "batch_size" in inspect.signature(DataLoader.__init__).parameters
    assert "batch_size" in inspect.signature(keras.Model.fit).parameters
