"""What docs/generalization/overfitting.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import copy
import math

import keras
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_diabetes, load_digits
from sklearn.dummy import DummyRegressor
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import mean_squared_error, precision_score, r2_score
from sklearn.model_selection import KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

seeds = st.integers(0, 10_000)
few = settings(max_examples=20, deadline=None)


def diabetes(seed):
    """As in curves.py: scaled with the mean and the spread of the first 60 rows."""
    torch.manual_seed(seed)
    x, y = load_diabetes(return_X_y=True, scaled=False)
    data = torch.tensor(np.c_[x, y], dtype=torch.float32)
    data = data[torch.randperm(len(data))]
    scaled = (data - data[:60].mean(dim=0)) / data[:60].std(dim=0)
    return scaled.split((10, 1), dim=1)


def regression(x, y, epochs, p=0.0, penalty=0.0):
    """The network of curves.py and remedies.py, trained and in evaluation mode."""
    model = nn.Sequential(
        nn.Linear(10, 128), nn.ReLU(), nn.Dropout(p), nn.Linear(128, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, weight_decay=penalty)
    for _ in range(epochs):
        loss = nn.functional.mse_loss(model.train()(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


def predicted(model, x):
    with torch.no_grad():
        return model(x)


def digits(seed):
    torch.manual_seed(seed)
    images, labels = load_digits(return_X_y=True)
    order = torch.randperm(len(labels))
    return torch.tensor(images / 16)[order], torch.tensor(labels)[order]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_held_out_error_falls_and_rises_again_in_other_splits_too(seed):
    x, y = diabetes(seed)
    early, late = regression(x[:60], y[:60], 15), regression(x[:60], y[:60], 300)
    error = {m: mean_squared_error(y[60:], predicted(m, x[60:])) for m in (early, late)}
    assert error[late] > 1.3 * error[early]
    assert r2_score(y[:60], predicted(late, x[:60])) > 0.95


def test_the_network_of_the_first_plot_ends_up_worse_than_no_model():
    x, y = diabetes(seed=0)
    model = regression(x[:60], y[:60], 300)
    mean = DummyRegressor().fit(x[:60], y[:60]).predict(x[60:])
    ours = mean_squared_error(y[60:], predicted(model, x[60:]))
    assert ours > mean_squared_error(y[60:], mean)


def test_the_network_of_the_first_plot_has_1537_parameters():
    model = regression(torch.zeros(2, 10), torch.zeros(2, 1), 0)
    assert sum(p.numel() for p in model.parameters()) == 1537
    assert 10 * 128 + 128 + 128 + 1 == 1537


def test_240_rows_can_still_be_learned_nearly_by_heart():
    x, y = diabetes(seed=0)
    model = regression(x[:240], y[:240], 300)
    assert r2_score(y[:240], predicted(model, x[:240])) > 0.9


def test_the_remedies_help_in_another_split_too():
    x, y = diabetes(seed=1)

    def error(rows, **remedy):
        model = regression(x[:rows], y[:rows], 300, **remedy)
        return mean_squared_error(y[240:], predicted(model, x[240:]))

    nothing, both = error(60), error(240, p=0.5, penalty=0.1)
    singly = error(240), error(60, penalty=0.1), error(60, p=0.5)
    assert both < min(singly) and max(singly) < nothing


def test_the_training_mean_is_too_low_and_the_held_out_mean_is_right_on_average():
    torch.manual_seed(0)
    x, x_new = torch.randn(2, 5000, 20, 5)  # 5000 training sets of 20 rows
    y, y_new = (part[..., :1] + torch.randn(5000, 20, 1) for part in (x, x_new))
    w = torch.linalg.lstsq(x, y).solution  # (5000, 5, 1)
    oracle = LinearRegression(fit_intercept=False).fit(x[0], y[0])
    np.testing.assert_allclose(w[0].T, oracle.coef_, atol=1e-4)

    training, held_out = (
        (x @ w - y).square().mean(),
        (x_new @ w - y_new).square().mean(),
    )
    # x and the noise are standard normal, so the risk is known exactly
    truth = torch.eye(5)[0, :, None]
    risk = 1 + (w - truth).square().sum(dim=1).mean()
    assert training < 0.9 and risk > 1.2
    assert abs(held_out - risk) < 0.02


def test_a_network_of_scikit_learn_learns_random_labels_by_heart_too():
    x, y = digits(seed=0)
    y_random = y[torch.randperm(len(y))]
    for labels, low, high in ((y, 0.9, 1.0), (y_random, 0.0, 0.2)):
        model = MLPClassifier((64,), solver="lbfgs", alpha=0, random_state=0)
        model.fit(x[:400], labels[:400])
        assert model.score(x[:400], labels[:400]) == 1
        assert low < model.score(x[400:], labels[400:]) < high


def test_a_model_that_only_remembers_can_generalize():
    x, y = digits(seed=0)
    model = KNeighborsClassifier(1).fit(x[:400], y[:400])
    assert model.score(x[:400], y[:400]) == 1
    assert model.score(x[400:], y[400:]) > 0.93


def random_features(seed, size):
    x, y = digits(seed)
    x = x - x[:200].mean(dim=0)
    features = torch.relu(x @ torch.randn(64, size, dtype=torch.double))
    return features, nn.functional.one_hot(y).double(), y


@pytest.mark.parametrize("seed", [1, 2])
def test_the_error_rises_and_falls_with_other_random_features_too(seed):
    error = {}
    for size in (100, 200, 3200):
        features, targets, y = random_features(seed, size)
        weights = torch.linalg.pinv(features[:200]) @ targets[:200]
        wrong = (features @ weights).argmax(dim=1) != y
        assert not wrong[:200].any()
        error[size] = wrong[200:].double().mean()
    assert 2 * error[3200] < error[100] < error[200] / 4


@pytest.mark.parametrize("size", [100, 200, 800])
def test_our_least_squares_fit_is_that_of_scikit_learn(size):
    features, targets, _ = random_features(0, size)
    ours = features @ torch.linalg.pinv(features[:200]) @ targets[:200]
    model = LinearRegression(fit_intercept=False).fit(features[:200], targets[:200])
    np.testing.assert_allclose(ours, model.predict(features), atol=1e-6)
    fits_exactly = torch.allclose(ours[:200], targets[:200], atol=1e-6)
    assert fits_exactly == (size >= 200)


@few
@given(seed=seeds)
def test_of_all_exact_fits_pinv_has_the_smallest_weights(seed):
    torch.manual_seed(seed)
    features, targets = torch.randn(2, 10, 30, dtype=torch.double)
    smallest = torch.linalg.pinv(features) @ targets
    anything = torch.randn_like(smallest)
    # what the features map to zero can be added without changing the fit
    other = smallest + anything - torch.linalg.pinv(features) @ (features @ anything)
    torch.testing.assert_close(features @ other, features @ smallest)
    torch.testing.assert_close(features @ smallest, targets)
    assert other.norm() > smallest.norm()


def test_with_as_many_features_as_images_just_one_choice_of_weights_fits_exactly():
    for size, choices in ((100, "none"), (200, "one"), (3200, "many")):
        features, targets, _ = random_features(0, size)
        rank = torch.linalg.matrix_rank(features[:200])
        w = torch.linalg.pinv(features[:200]) @ targets[:200]
        exact = torch.allclose(features[:200] @ w, targets[:200], atol=1e-6)
        assert choices == ("none" if not exact else "one" if rank == size else "many")


def test_a_state_dict_trains_on_and_its_deepcopy_does_not():
    x, y = diabetes(seed=0)
    model = regression(x[:60], y[:60], 0)
    kept, copied = model.state_dict(), copy.deepcopy(model.state_dict())
    nn.functional.mse_loss(model(x[:60]), y[:60]).backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    for name, weight in model.named_parameters():
        assert torch.equal(kept[name], weight)
        assert not torch.equal(copied[name], weight)


@pytest.mark.parametrize("restore", [False, True])
def test_early_stopping_of_keras_ends_with_the_last_weights_unless_told(restore):
    keras.utils.set_random_seed(0)
    x, y = (part.numpy() for part in diabetes(seed=0))
    model = keras.Sequential(
        [keras.layers.Dense(128, activation="relu"), keras.layers.Dense(1)]
    )
    model.compile(keras.optimizers.Adam(0.03), "mse")
    told = {"restore_best_weights": True} if restore else {}
    history = model.fit(
        x[:60],
        y[:60],
        batch_size=60,
        epochs=40,
        validation_data=(x[60:], y[60:]),
        callbacks=[keras.callbacks.EarlyStopping(patience=8, **told)],
        verbose=0,
    ).history["val_loss"]
    after = model.evaluate(x[60:], y[60:], verbose=0)
    assert len(history) < 40 and min(history) < 0.95 * history[-1]
    assert math.isclose(after, min(history) if restore else history[-1], rel_tol=1e-4)


def test_after_eval_training_goes_on_without_dropout_until_train_is_called():
    model = nn.Sequential(nn.Linear(4, 100), nn.Dropout(0.5))
    model.eval()
    assert (model(torch.ones(1, 4)) != 0).all()
    model.train()
    assert (model(torch.ones(1, 4)) == 0).any()


def test_a_small_held_out_set_may_be_easy_by_luck():
    x, y = load_digits(return_X_y=True)
    model = LogisticRegression(C=0.01, max_iter=1000).fit(x[:1000] / 16, y[:1000])
    right = model.predict(x / 16) == y
    training, held_out = right[:1000].mean(), right[1000:]
    assert held_out.mean() < training
    generator = np.random.default_rng(0)
    luck = [generator.choice(held_out, 20).mean() > training for _ in range(200)]
    assert np.mean(luck) > 0.1


@few
@given(n=st.integers(1, 200), batch_size=st.integers(1, 50), seed=seeds)
def test_an_epoch_has_n_over_b_steps_rounded_up_and_only_its_last_batch_is_short(
    n, batch_size, seed
):
    torch.manual_seed(seed)
    data = TensorDataset(torch.rand(n))
    loader = DataLoader(data, batch_size)
    batches = [batch for (batch,) in loader]
    assert len(batches) == len(loader) == math.ceil(n / batch_size)
    assert all(len(batch) == batch_size for batch in batches[:-1])
    assert len(batches[-1]) == n - (len(batches) - 1) * batch_size
    assert len(DataLoader(data, batch_size, drop_last=True)) == n // batch_size
    # add up, and divide once: right whatever the batches
    total = sum(batch.sum() for batch in batches)
    torch.testing.assert_close(total / n, data.tensors[0].mean())


def test_a_thousand_examples_in_batches_of_64_take_16_steps_the_last_one_of_40():
    data = TensorDataset(torch.zeros(1000))
    lengths = [len(batch) for (batch,) in DataLoader(data, batch_size=64)]
    assert len(lengths) == math.ceil(1000 / 64) == 16
    assert lengths[-1] == 1000 - 15 * 64 == 40
    assert len(DataLoader(data, batch_size=64, drop_last=True)) == 15


def test_precision_averaged_over_full_batches_is_wrong():
    labels = np.array([[1, 0, 0, 0], [0, 0, 0, 1]])  # two batches of four
    predictions = np.array([[1, 0, 0, 0], [1, 1, 1, 1]])
    averaged = np.mean([precision_score(*batch) for batch in zip(labels, predictions)])
    assert averaged == (1 / 1 + 1 / 4) / 2
    assert precision_score(labels.ravel(), predictions.ravel()) == 2 / 5


def test_choosing_features_before_the_split_makes_coin_flips_look_predictable():
    generator = np.random.default_rng(1)
    x, y = generator.normal(size=(300, 5000)), generator.integers(2, size=300)
    for step, leaks in ((SelectKBest(k=20), True), (StandardScaler(), False)):
        before = cross_val_score(LogisticRegression(), step.fit_transform(x, y), y)
        after = cross_val_score(make_pipeline(step, LogisticRegression()), x, y)
        assert abs(after.mean() - 0.5) < 0.1
        assert (before.mean() - after.mean() > 0.15) == leaks
        assert leaks or abs(before.mean() - after.mean()) < 0.05


def test_a_pipeline_fits_its_scaler_on_the_training_part_alone():
    x, y = load_diabetes(return_X_y=True, scaled=False)
    train, _ = next(KFold(5).split(x))
    pipeline = make_pipeline(StandardScaler(), LinearRegression()).fit(
        x[train], y[train]
    )
    np.testing.assert_allclose(pipeline[0].mean_, x[train].mean(axis=0))
    assert not np.allclose(pipeline[0].mean_, x.mean(axis=0))


@few
@given(seed=seeds)
def test_our_model_that_only_remembers_is_the_nearest_neighbour_of_scikit_learn(seed):
    torch.manual_seed(seed)
    x, y = torch.randn(100, 10), torch.randint(2, (100,))
    nearest = torch.cdist(x[60:], x[:60]).argmin(dim=1)
    oracle = KNeighborsClassifier(1).fit(x[:60], y[:60]).predict(x[60:])
    assert y[:60][nearest].tolist() == oracle.tolist()


@pytest.mark.parametrize("noise", [0.0, 0.1])
def test_copying_or_augmenting_before_the_split_makes_memory_look_like_skill(noise):
    generator = np.random.default_rng(0)
    x, y = generator.normal(size=(500, 10)), generator.integers(2, size=500)
    x_copied = np.tile(x, (4, 1)) + noise * generator.normal(size=(2000, 10))
    y_copied, order = np.tile(y, 4), generator.permutation(2000)
    train, test = order[:1400], order[1400:]
    model = KNeighborsClassifier(1).fit(x_copied[train], y_copied[train])
    assert model.score(x_copied[test], y_copied[test]) > 0.95
    honest = KNeighborsClassifier(1).fit(x[:350], y[:350])
    assert abs(honest.score(x[350:], y[350:]) - 0.5) < 0.15


@few
@given(seed=seeds)
def test_the_best_of_many_is_partly_the_luckiest(seed):
    torch.manual_seed(seed)
    right = torch.randint(2, (1000, 2100), dtype=torch.float32)
    chosen_on = right[:, :100].mean(dim=1)
    assert chosen_on.max() > 0.6
    assert abs(right[chosen_on.argmax(), 100:].mean() - 0.5) < 0.05
