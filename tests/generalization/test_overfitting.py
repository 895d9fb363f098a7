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
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler
from torch import nn

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


@pytest.mark.parametrize("seed", range(10))
def test_beyond_degree_6_the_training_error_falls_and_the_held_out_error_rises(seed):
    torch.manual_seed(seed)
    x = torch.cat([torch.linspace(-1, 1, 15), 2 * torch.rand(1000) - 1])
    x = x.double()[:, None]
    y = torch.sin(3 * x) + 0.3 * torch.randn_like(x)
    error = {}
    for degree in (1, 3, 6, 12):
        powers = PolynomialFeatures(degree).fit_transform(x)
        model = LinearRegression(fit_intercept=False).fit(powers[:15], y[:15])
        error[degree] = [
            mean_squared_error(y[part], model.predict(powers[part]))
            for part in (slice(15), slice(15, None))
        ]
    assert error[1][1] > 2 * error[3][1]  # degree 1 underfits
    assert error[12][0] < error[6][0] <= error[3][0] < error[1][0]
    assert error[12][1] > 1.4 * error[6][1]


@pytest.mark.parametrize("seed", range(5))
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


def side_by_side(seeds, rows, epochs, every=1, p=0.0, penalty=0.0):
    """The network of the page for each split at once: errors (epochs, 2, splits).

    The first of the two is on rows 180 to 239, the second on the rest. Splits share no
    weight, and Adam treats each weight by itself: none knows of the others.
    """
    splits = [diabetes(seed) for seed in seeds]
    x, y = (torch.stack(parts) for parts in zip(*splits, strict=True))
    layers = [(nn.Linear(10, 128), nn.Linear(128, 1)) for _ in seeds]
    weights = [
        torch.stack(make).detach().requires_grad_()
        for pair in zip(*layers, strict=True)
        for make in (
            [layer.weight.T for layer in pair],
            [layer.bias[None] for layer in pair],
        )
    ]
    optimizer = torch.optim.Adam(weights, lr=3e-3, weight_decay=penalty)

    def square(part, training):
        hidden = torch.relu(torch.baddbmm(weights[1], x[:, part], weights[0]))
        hidden = nn.functional.dropout(hidden, p, training)
        output = torch.baddbmm(weights[3], hidden, weights[2])
        return (output - y[:, part]).square().mean(dim=(1, 2))

    errors, held_out = [], (slice(180, 240), slice(240, None))
    for epoch in range(1, epochs + 1):
        loss = square(slice(rows), training=True).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if epoch % every == 0:
            with torch.no_grad():
                parts = [square(rows, False) for rows in held_out]
            errors.append(torch.stack(parts))
    return torch.stack(errors)


def test_the_remedies_help_in_six_splits_and_more_data_alone_in_four_of_them():
    nothing, data, penalty, dropout, all_three = (
        side_by_side(range(6), rows, 300, every=300, **remedy)[-1, 1]
        for rows, remedy in (
            (60, {}),
            (240, {}),
            (60, {"penalty": 0.1}),
            (60, {"p": 0.5}),
            (240, {"p": 0.5, "penalty": 0.1}),
        )
    )
    assert (penalty < 0.9 * nothing).all() and (dropout < 0.9 * nothing).all()
    assert (data < 0.95 * nothing).sum() == 4 and (data < 1.05 * nothing).all()
    single = torch.stack([data, penalty, dropout]).amin(dim=0)
    assert (all_three < single).all()


def test_the_best_epoch_by_60_validation_rows_beats_the_last_on_the_test_rows():
    errors = side_by_side(range(6), 180, 300)  # (epochs, 2, splits)
    for validation, test in errors.permute(2, 1, 0):
        lowest = validation.argmin()
        assert lowest < 100  # so that a patience of 100 stops it within these epochs
        assert test[lowest] < 0.9 * test[lowest + 100]


@pytest.mark.parametrize("seed", range(6))
def test_the_loss_rises_and_the_accuracy_does_not_fall(seed):
    x, y = digits(seed)
    x = x.float()
    model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    seen = []
    for epoch in range(1, 201):
        loss = nn.functional.cross_entropy(model(x[:100]), y[:100])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if epoch in (10, 200):
            logits = predicted(model, x[100:])
            right = (logits.argmax(dim=1) == y[100:]).float().mean()
            seen.append((right, nn.functional.cross_entropy(logits, y[100:])))
    (right, loss), (right_later, loss_later) = seen
    assert loss_later > 1.3 * loss
    assert right_later > right - 0.005


def test_keras_validates_on_the_last_rows_as_they_come():
    seen = []

    class Spy(keras.layers.Layer):
        def call(self, x, training=False):
            if not training:
                seen.append(keras.ops.convert_to_numpy(x))
            return x

    inputs = keras.Input((1,))
    model = keras.Model(inputs, keras.layers.Dense(1)(Spy()(inputs)))
    model.compile(loss="mse", optimizer="sgd", jit_compile=False)
    x = np.arange(8.0)[:, None]
    seen.clear()
    model.fit(x, x, validation_split=0.25, shuffle=True, verbose=0)
    assert seen[-1].ravel().tolist() == [6, 7]


@pytest.mark.parametrize("seed", range(5))
def test_rows_of_one_patient_on_both_sides_make_memory_look_like_skill(seed):
    generator = np.random.default_rng(seed)
    patient = np.repeat(np.arange(200), 5)
    x = generator.normal(size=(200, 10))[patient]
    x += 0.3 * generator.normal(size=x.shape)
    y = generator.integers(2, size=200)[patient]
    model = KNeighborsClassifier(1)
    mixed = cross_val_score(model, x, y, cv=KFold(5, shuffle=True, random_state=0))
    apart = cross_val_score(model, x, y, cv=GroupKFold(5), groups=patient)
    assert mixed.mean() > 0.95 and abs(apart.mean() - 0.5) < 0.15


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
