"""What docs/learning/epoch.md claims beyond what its snippets print."""

import inspect
import math
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F
from torch.utils.data import DataLoader, RandomSampler, WeightedRandomSampler


@settings(max_examples=30, deadline=None)
@given(n=st.integers(1, 60), size=st.integers(1, 20), shuffle=st.booleans())
def test_an_epoch_has_n_over_b_steps_rounded_up_and_each_example_once(n, size, shuffle):
    loader = DataLoader(range(n), batch_size=size, shuffle=shuffle)
    batches = [batch.tolist() for batch in loader]
    assert len(batches) == len(loader) == math.ceil(n / size)
    assert sorted(i for batch in batches for i in batch) == list(range(n))
    assert len(batches[-1]) == (n % size or size)


@settings(max_examples=30, deadline=None)
@given(n=st.integers(1, 60), size=st.integers(1, 20))
def test_with_drop_last_the_steps_are_rounded_down_and_all_full(n, size):
    loader = DataLoader(range(n), batch_size=size, drop_last=True)
    assert [len(b) for b in loader] == [size] * (n // size)


def test_an_example_in_a_last_batch_of_4_counts_three_times_as_much_as_in_one_of_12():
    gradients = []
    for size in (12, 4):
        output = torch.zeros(size, requires_grad=True)
        F.mse_loss(output, torch.ones(size)).backward()
        gradients.append(output.grad[0])
    assert gradients[1] / gradients[0] == pytest.approx(3)


@given(n=st.integers(100, 10**6))
def test_the_share_never_drawn_is_one_over_e_for_any_large_n(n):
    assert (1 - 1 / n) ** n == pytest.approx(1 / math.e, rel=0.01)


def test_samplers_with_replacement_draw_n_times_and_some_twice():
    torch.manual_seed(0)
    for sampler in (
        RandomSampler(range(500), replacement=True),
        WeightedRandomSampler(torch.ones(500), 500),  # replacement is the default
    ):
        drawn = list(sampler)
        assert len(drawn) == 500 and len(set(drawn)) < 400


def test_a_dataloader_does_not_shuffle_by_default_and_keras_fit_does():
    assert torch.cat(list(DataLoader(torch.arange(30), 7))).equal(torch.arange(30))
    assert inspect.signature(keras.Model.fit).parameters["shuffle"].default is True


def test_an_iterator_that_is_used_up_raises_stop_iteration():
    iterator = iter(DataLoader(range(4), 2))
    list(iterator)
    with pytest.raises(StopIteration):
        next(iterator)


def test_shuffling_hides_that_next_iter_takes_the_first_batch_of_a_new_pass():
    torch.manual_seed(0)
    loader = DataLoader(torch.arange(1000), 10, shuffle=True)
    assert not torch.equal(next(iter(loader)), next(iter(loader)))
    # 100 batches of a real pass show all examples, 100 first batches do not
    firsts = torch.cat([next(iter(loader)) for _ in range(100)])
    assert len(firsts.unique()) < 1000 == len(torch.cat(list(loader)).unique())


def test_175_images_in_batches_of_24_are_8_steps_or_7():
    sizes = [len(b) for b in DataLoader(range(175), 24)]
    assert len(sizes) == 8 and sizes[-1] == 7
    assert len(DataLoader(range(175), 24, drop_last=True)) == 7


def test_10500_steps_are_20_epochs_of_4200_images_in_batches_of_8():
    assert 10_500 / len(DataLoader(range(4200), 8)) == 20
