"""Each row of docs/frameworks/pytorch-and-keras.md, with random shapes, options and inputs."""

import copy
import os
import re

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import layers, losses, optimizers, regularizers
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

from nutshell.source.paths import DOCS
from nutshell.source.program import SNIPPETS

PAGE = (DOCS / "frameworks" / "pytorch-and-keras.md").read_text("utf-8")
CHECKS = {}  # {row: a function that gives the numbers of PyTorch, and those of Keras}
small, flag = st.integers(1, 5), st.booleans()


def row(*names):
    def keep(check):
        CHECKS.update(dict.fromkeys(names, check))
        return check

    return keep


def rows_of(section):
    """The names of the rows of its table, and the names that its programs print."""
    cells = re.findall(r"^\| ([^|]+) \|", section, re.MULTILINE)
    table = [re.sub(r"\[(.+?)\]\(.*?\)", r"\1", cell) for cell in cells]
    outputs = re.findall(r'--8<-- "(.+\.txt)"', section)
    lines = "".join((SNIPPETS / name).read_text("utf-8") for name in outputs)
    printed = [re.split(r"\s\s+", line)[0] for line in lines.splitlines()]
    return [name for name in table if name not in ("concept", "---")], printed


SECTIONS = [
    section
    for section in PAGE.partition("## Common mistakes")[0].split("\n### ")[1:]
    if "\n| concept" in section
]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda text: text.partition("\n")[0])
def test_the_rows_of_a_table_are_those_that_its_programs_print(section):
    table, printed = rows_of(section)
    assert table and table == list(dict.fromkeys(printed))


def test_every_row_is_checked_and_every_check_has_its_row():
    assert set(CHECKS) == {name for s in SECTIONS for name in rows_of(s)[0]}


@pytest.mark.parametrize("name", CHECKS)
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_a_row_gives_the_same_numbers_in_both(name, data):
    torch.manual_seed(data.draw(st.integers(0, 10_000)))
    ours, theirs = CHECKS[name](data.draw, name)
    ours, theirs = torch.as_tensor(ours).detach(), torch.as_tensor(theirs).detach()
    torch.testing.assert_close(ours, theirs, atol=2e-5, rtol=1e-4, check_dtype=False)


@row("dense", "conv1d", "conv2d")
def _(draw, name):
    n_in, n_out, k, extra = (draw(small) for _ in range(4))
    rank = ("dense", "conv1d", "conv2d").index(name)
    options = {"bias": draw(flag)}
    keras_options = {"use_bias": options["bias"]}
    if rank:
        stride, dilation = draw(st.sampled_from([(1, 1), (2, 1), (1, 2)]))
        options |= {"stride": stride, "dilation": dilation}
        keras_options |= {"strides": stride, "dilation_rate": dilation}
        kinds = (nn.Conv1d, layers.Conv1D), (nn.Conv2d, layers.Conv2D)
        ours = kinds[rank - 1][0](n_in, n_out, k, **options)
        theirs = kinds[rank - 1][1](n_out, k, **keras_options)
    else:
        ours = nn.Linear(n_in, n_out, **options)
        theirs = layers.Dense(n_out, **keras_options)
    x = torch.randn(2, n_in, *rank * [2 * k + extra])
    theirs.build(x.movedim(1, -1).shape)
    order = (*range(2, 2 + rank), 1, 0)
    weights = [ours.weight.permute(order), *[b for b in [ours.bias] if b is not None]]
    theirs.set_weights([w.detach() for w in weights])
    return ours(x), theirs(x.movedim(1, -1)).movedim(-1, 1)


@row("embedding")
def _(draw, name):
    size, width = draw(small), draw(small)
    ours, theirs = nn.Embedding(size, width), layers.Embedding(size, width)
    theirs.build()
    theirs.set_weights([ours.weight.detach()])
    index = torch.randint(size, (2, draw(small)))
    return ours(index), theirs(index)


@row("max pooling", "average pooling", "global max pooling", "global average pooling")
def _(draw, name):
    x = torch.randn(2, draw(small), draw(st.integers(4, 9)), draw(st.integers(4, 9)))
    size, stride = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    ours, theirs = {
        "max pooling": (nn.MaxPool2d(size, stride), layers.MaxPooling2D(size, stride)),
        "average pooling": (
            nn.AvgPool2d(size, stride),
            layers.AveragePooling2D(size, stride),
        ),
        "global max pooling": (
            nn.AdaptiveMaxPool2d(1),
            layers.GlobalMaxPooling2D(keepdims=True),
        ),
        "global average pooling": (
            nn.AdaptiveAvgPool2d(1),
            layers.GlobalAveragePooling2D(keepdims=True),
        ),
    }[name]
    return ours(x), theirs(x.movedim(1, -1)).movedim(-1, 1)


@row("flatten")
def _(draw, name):
    x = torch.randn(2, draw(small), draw(small), draw(small))
    theirs = keras.Sequential([layers.Permute((3, 1, 2)), layers.Flatten()])
    return nn.Flatten()(x), theirs(x.movedim(1, -1))


@row("dropout", "evaluation")
def _(draw, name):
    p, x = draw(st.floats(0, 0.9)), torch.randn(4, draw(small))
    return nn.Dropout(p).eval()(x), layers.Dropout(p)(x, training=False)


@row("training", "not said")
def _(draw, name):
    """In training both leave 1 - p of the numbers, each divided by 1 - p."""
    p, x = draw(st.sampled_from([0.25, 0.5])), torch.ones(10_000)
    ours, theirs = nn.Dropout(p)(x), layers.Dropout(p)(x, training=True)
    assert (
        set(ours.tolist())
        == set(theirs.tolist())
        == {0.0, torch.tensor(1 / (1 - p)).item()}
    )
    assert abs(ours.mean() - theirs.mean()) < 0.1
    if name == "not said":
        assert not layers.Dropout(p)(x).equal(theirs)
        return x, layers.Dropout(p)(x)
    return ours.max(), theirs.max()


@row("simple RNN", "LSTM", "GRU")
def _(draw, name):
    B, T, D, H = (draw(small) for _ in range(4))
    bias, every = draw(flag), draw(flag)
    kinds = {"simple RNN": (nn.RNN, layers.SimpleRNN), "LSTM": (nn.LSTM, layers.LSTM)}
    kinds["GRU"] = nn.GRU, layers.GRU
    ours = kinds[name][0](D, H, batch_first=True, bias=bias)
    theirs = kinds[name][1](H, return_sequences=every, use_bias=bias)
    weights = [w.detach() for w in ours.all_weights[0]]
    if name == "GRU":
        weights = [torch.cat([w.chunk(3)[i] for i in (1, 0, 2)]) for w in weights]
    kernels, biases = (
        [w.T for w in weights[:2]],
        torch.stack(weights[2:]) if bias else [],
    )
    x = torch.randn(B, T, D)
    theirs.build(x.shape)
    theirs.set_weights([*kernels, *[biases if name == "GRU" else sum(biases)] * bias])
    out = ours(x)[0]
    return out if every else out[:, -1], theirs(x)


@row("layer norm", "batch norm")
def _(draw, name):
    D, eps, training = (
        draw(st.integers(2, 6)),
        draw(st.sampled_from([1e-5, 1e-3])),
        True,
    )
    x = 0.1 * torch.randn(4, 3, D)
    if name == "layer norm":
        ours, theirs = nn.LayerNorm(D, eps), layers.LayerNormalization(epsilon=eps)
        counted = []
    else:
        training = draw(flag)
        ours = nn.BatchNorm1d(D, eps).train(training)
        theirs = layers.BatchNormalization(epsilon=eps)
        ours.running_mean.normal_(), ours.running_var.uniform_(0.5, 2)
        counted = [ours.running_mean.clone(), ours.running_var.clone()]
    for parameter in ours.parameters():
        nn.init.normal_(parameter)
    theirs.build(x.shape)
    theirs.set_weights([p.detach() for p in ours.parameters()] + counted)
    out = ours(x) if not counted else ours(x.movedim(-1, 1)).movedim(1, -1)
    return out, theirs(x, training=training)


@row("attention")
def _(draw, name):
    B, T, S, heads, size = (draw(small) for _ in range(5))
    D = heads * size
    ours = nn.MultiheadAttention(D, heads, batch_first=True)
    nn.init.normal_(ours.in_proj_bias)
    query, other = torch.randn(B, T, D), torch.randn(B, S, D)
    theirs = layers.MultiHeadAttention(heads, size)
    theirs.build(query.shape, other.shape)
    weights = []
    for w, b in zip(ours.in_proj_weight.chunk(3), ours.in_proj_bias.chunk(3)):
        weights += [w.T.reshape(D, heads, size), b.reshape(heads, size)]
    weights += [ours.out_proj.weight.T.reshape(heads, size, D), ours.out_proj.bias]
    theirs.set_weights([w.detach() for w in weights])
    blocked = torch.rand(T, S) < 0.5
    blocked[:, 0] = False  # each must see something
    if draw(flag):
        out, _ = ours(query, other, other, attn_mask=blocked)
        return out, theirs(query, other, attention_mask=~blocked)
    return ours(query, other, other)[0], theirs(query, other)


ACTIVATIONS = {
    "ReLU": (nn.ReLU(), layers.ReLU()),
    "leaky ReLU": (nn.LeakyReLU(), layers.LeakyReLU(0.01)),
    "ELU": (nn.ELU(), layers.ELU()),
    "GELU": (nn.GELU(), layers.Activation("gelu")),
    "SiLU": (nn.SiLU(), layers.Activation("silu")),
    "sigmoid": (nn.Sigmoid(), layers.Activation("sigmoid")),
    "tanh": (nn.Tanh(), layers.Activation("tanh")),
    "softmax": (nn.Softmax(dim=-1), layers.Activation("softmax")),
}


@row(*ACTIVATIONS)
def _(draw, name):
    x = draw(st.sampled_from([0.1, 1.0, 10.0])) * torch.randn(3, draw(small))
    ours, theirs = ACTIVATIONS[name]
    return ours(x), theirs(x)


def mean_or_each(draw):
    """The same reduction in both: the mean, or nothing."""
    return ("mean", "sum_over_batch_size") if draw(flag) else ("none", None)


@row("MSE", "MAE", "Huber")
def _(draw, name):
    ours, theirs = {
        "MSE": (F.mse_loss, losses.MeanSquaredError),
        "MAE": (F.l1_loss, losses.MeanAbsoluteError),
        "Huber": (F.huber_loss, losses.Huber),
    }[name]
    x, t = torch.randn(2, 4, draw(small), draw(small))
    reduction, keras_reduction = mean_or_each(draw)
    loss = ours(x, t, reduction=reduction)
    loss = loss if reduction == "mean" else loss.mean(dim=-1)
    return loss, theirs(reduction=keras_reduction)(t, x)


@row("CE", "CE, one-hot", "CE, class weights", "CE, probabilities")
def _(draw, name):
    N, K = draw(small), draw(st.integers(2, 5))
    x, labels = torch.randn(N, K), torch.randint(K, (N,))
    reduction, keras_reduction = mean_or_each(draw)
    sparse = losses.SparseCategoricalCrossentropy
    if name == "CE":
        ours = F.cross_entropy(x, labels, reduction=reduction)
        return ours, sparse(True, reduction=keras_reduction)(labels, x)
    if name == "CE, one-hot":
        smoothing = draw(st.sampled_from([0.0, 0.1]))
        one_hot = F.one_hot(labels, K).float()
        theirs = losses.CategoricalCrossentropy(
            from_logits=True, label_smoothing=smoothing, reduction=keras_reduction
        )
        ours = F.cross_entropy(
            x, one_hot, reduction=reduction, label_smoothing=smoothing
        )
        return ours, theirs(one_hot, x)
    if name == "CE, class weights":
        weight = torch.rand(K) + 0.5
        theirs = sparse(True, reduction="mean_with_sample_weight")
        by_n = sparse(True)(labels, x, sample_weight=weight[labels])
        summed = F.cross_entropy(x, labels, weight, reduction="sum")
        torch.testing.assert_close(by_n, summed / N)  # as the page says
        ours = F.cross_entropy(x, labels, weight)
        return ours, theirs(labels, x, sample_weight=weight[labels])
    p = x.softmax(dim=1)
    ours = F.nll_loss(p.log(), labels, reduction=reduction)
    return ours, sparse(reduction=keras_reduction)(labels, p)


@row("BCE, logits", "BCE, probabilities", "KL divergence")
def _(draw, name):
    x, t = torch.randn(2, draw(small), draw(st.integers(2, 5)))
    yes, p, q = (t > 0).float(), x.softmax(dim=1), t.softmax(dim=1)
    if name == "BCE, logits":
        ours = F.binary_cross_entropy_with_logits(x, yes)
        return ours, losses.BinaryCrossentropy(from_logits=True)(yes, x)
    if name == "BCE, probabilities":
        return F.binary_cross_entropy(p, yes), losses.BinaryCrossentropy()(yes, p)
    ours = F.kl_div(p.log(), q, reduction="batchmean")
    return ours, losses.KLDivergence()(q, p)


@row("SGD", "momentum", "Nesterov", "RMSprop", "Adam", "AdamW")
def _(draw, name):
    lr, memory = draw(st.sampled_from([0.01, 0.1])), draw(st.sampled_from([0.5, 0.9]))
    decay = draw(st.sampled_from([0.01, 0.1]))
    kind, options, keras_options = {
        "SGD": ("SGD", {}, {}),
        "momentum": ("SGD", {"momentum": memory}, {"momentum": memory}),
        "Nesterov": ("SGD", *2 * [{"momentum": memory, "nesterov": True}]),
        "RMSprop": ("RMSprop", {"alpha": memory}, {"rho": memory, "epsilon": 1e-14}),
        "Adam": ("Adam", {"betas": (memory, 0.99)}, {"beta_1": memory, "beta_2": 0.99}),
        "AdamW": ("AdamW", {"weight_decay": decay}, {"weight_decay": decay}),
    }[name]
    if "Adam" in name:
        keras_options["epsilon"] = 1e-9
    w, slopes = torch.randn(3, requires_grad=True), 1 + torch.rand(5, 3)
    w_keras = keras.Variable(w.detach().clone())
    ours = getattr(torch.optim, kind)([w], lr=lr, **options)
    theirs = getattr(optimizers, kind)(lr, **keras_options)
    for slope in slopes:
        w.grad = slope
        ours.step()
        theirs.apply([slope], [w_keras])
    return w, w_keras.value


def pair(D, hidden=2):
    """The same two-layer network in both."""
    ours = nn.Sequential(nn.Linear(D, hidden), nn.Linear(hidden, 1))
    theirs = keras.Sequential([layers.Dense(hidden), layers.Dense(1)])
    theirs.build((None, D))
    theirs.set_weights([p.detach().t() for p in ours.parameters()])
    return ours, theirs


@row("loop and fit")
def _(draw, name):
    N, D, size, epochs = draw(st.integers(3, 20)), draw(small), draw(small), draw(small)
    x, y = torch.randn(N, D), torch.randn(N, 1)
    ours, theirs = pair(D)
    optimizer = torch.optim.SGD(ours.parameters(), 0.02)
    for _ in range(epochs):
        for xs, ys in DataLoader(TensorDataset(x, y), size):
            loss = F.mse_loss(ours(xs), ys)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    theirs.compile(optimizers.SGD(0.02), "mse")
    theirs.fit(x, y, size, epochs, shuffle=False, verbose=0)
    return ours(x), theirs(x)


@row("decoupled decay", "L2 in the slope", "L2 in the loss", "L1 in the loss")
def _(draw, name):
    D, strength = draw(small), draw(st.sampled_from([0.01, 0.3]))
    x, y = torch.randn(8, D), torch.randn(8, 1)
    ours = nn.Linear(D, 1)
    decay = strength if name in ("decoupled decay", "L2 in the slope") else 0.0
    kind = torch.optim.AdamW if name == "decoupled decay" else torch.optim.Adam
    # with the epsilon of each, a small slope gives another step: that is not what is compared
    optimizer = kind(ours.parameters(), 0.1, eps=1e-14, weight_decay=decay)
    make = {
        "decoupled decay": lambda: None,
        "L2 in the slope": lambda: regularizers.L2(strength / 2),
        "L2 in the loss": lambda: regularizers.L2(strength),
        "L1 in the loss": lambda: regularizers.L1(strength),
    }[name]
    dense = layers.Dense(1, kernel_regularizer=make(), bias_regularizer=make())
    theirs = keras.Sequential([dense])
    theirs.build((None, D))
    theirs.set_weights([p.detach().t() for p in ours.parameters()])
    for _ in range(3):
        loss = F.mse_loss(ours(x), y)
        for parameter in ours.parameters():
            if name == "L2 in the loss":
                loss = loss + strength * parameter.square().sum()
            if name == "L1 in the loss":
                loss = loss + strength * parameter.abs().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    decay = decay if name == "decoupled decay" else None
    adam = optimizers.Adam(0.1, epsilon=1e-14, weight_decay=decay)
    theirs.compile(adam, "mse")
    theirs.fit(x, y, 8, 3, verbose=0)
    torch.testing.assert_close(
        ours.weight.detach().t(), dense.kernel.value.detach(), atol=1e-3, rtol=1e-3
    )
    return ours.weight.detach().sign(), dense.kernel.value.detach().t().sign()


@row("clip by norm", "clip by value", "learning-rate decay", "frozen layer")
def _(draw, name):
    D, limit = draw(small), draw(st.sampled_from([0.05, 0.5]))
    x, y = torch.randn(8, D), torch.randn(8, 1)
    ours, theirs = pair(D)
    if name == "frozen layer":
        ours[0].requires_grad_(False)
        theirs.layers[0].trainable = False
    optimizer = torch.optim.SGD(ours.parameters(), 0.1)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, limit)
    for _ in range(3):
        optimizer.zero_grad()
        F.mse_loss(ours(x), y).backward()
        if name == "clip by norm":
            nn.utils.clip_grad_norm_(ours.parameters(), limit)
        if name == "clip by value":
            nn.utils.clip_grad_value_(ours.parameters(), limit)
        optimizer.step()
        if name == "learning-rate decay":
            schedule.step()
    options = {
        "clip by norm": {"global_clipnorm": limit},
        "clip by value": {"clipvalue": limit},
    }.get(name, {})
    lr = 0.1
    if name == "learning-rate decay":
        lr = optimizers.schedules.ExponentialDecay(0.1, 1, limit)
    theirs.compile(optimizers.SGD(lr, **options), "mse")
    theirs.fit(x, y, 8, 3, verbose=0)
    return ours(x), theirs(x)


@row("early stopping")
def _(draw, name):
    patience, D = draw(st.integers(1, 3)), 10
    x, y, x_held, y_held = (torch.randn(n, d) for n in (6, 20) for d in (D, 1))
    ours, theirs = pair(D)
    optimizer = torch.optim.SGD(ours.parameters(), 0.05)
    best, since = float("inf"), 0
    for _ in range(15):
        optimizer.zero_grad()
        F.mse_loss(ours(x), y).backward()
        optimizer.step()
        loss, since = F.mse_loss(ours(x_held), y_held).item(), since + 1
        if loss < best:
            best, since, kept = loss, 0, copy.deepcopy(ours.state_dict())
        if since == patience:
            break
    ours.load_state_dict(kept)
    stop = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    theirs.compile(optimizers.SGD(0.05), "mse")
    held_out = {"validation_data": (x_held, y_held), "callbacks": [stop]}
    theirs.fit(x, y, 6, 15, verbose=0, **held_out)
    return ours(x), theirs(x)


@row("weights", "whole model")
def _(draw, name):
    """Both come back from their files with the numbers that they had, which were the same."""
    import tempfile

    ours, theirs = pair(D := draw(small))
    x = torch.randn(3, D)
    with tempfile.TemporaryDirectory() as folder:
        if name == "weights":
            torch.save(ours.state_dict(), f"{folder}/w.pt")
            theirs.save_weights(f"{folder}/m.weights.h5")
            ours, theirs = pair(D)
            ours.load_state_dict(torch.load(f"{folder}/w.pt"))
            theirs.load_weights(f"{folder}/m.weights.h5")
        else:
            torch.save(ours, f"{folder}/m.pt")
            theirs.save(f"{folder}/m.keras")
            ours = torch.load(f"{folder}/m.pt", weights_only=False)
            theirs = keras.models.load_model(f"{folder}/m.keras")
    return ours(x), theirs(x)


@row("device")
def _(draw, name):
    ours = nn.Linear(2, 2).to("cpu")
    with keras.device("cpu"):
        theirs = layers.Dense(2)
        theirs.build((None, 2))
    return ours.weight.device == theirs.kernel.value.device, True


def test_the_defaults_are_those_of_the_tables():
    w = torch.zeros(1, requires_grad=True)
    ours = {k: getattr(torch.optim, k)([w]).defaults for k in ("SGD", "Adam", "AdamW")}
    ours["RMSprop"] = torch.optim.RMSprop([w]).defaults
    theirs = {k: getattr(optimizers, k)().get_config() for k in ours}
    rates = {k: (ours[k]["lr"], round(theirs[k]["learning_rate"], 6)) for k in ours}
    assert rates["SGD"] == (0.001, 0.01) and rates["RMSprop"] == (0.01, 0.001)
    assert (ours["Adam"]["eps"], theirs["Adam"]["epsilon"]) == (1e-8, 1e-7)
    assert ours["AdamW"]["weight_decay"] == 0.01
    assert theirs["AdamW"]["weight_decay"] == 0.004
    assert (ours["RMSprop"]["alpha"], theirs["RMSprop"]["rho"]) == (0.99, 0.9)
    assert nn.LeakyReLU().negative_slope == 0.01
    assert layers.LeakyReLU().negative_slope == 0.3
    named = keras.activations.get("leaky_relu")(torch.tensor([-1.0]))
    torch.testing.assert_close(named, torch.tensor([-0.2]))
    assert nn.LayerNorm(3).eps == 1e-5 and layers.LayerNormalization().epsilon == 1e-3
    assert DataLoader([0]).batch_size == 1 and layers.GRU(1).reset_after


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_weights_begin_within_the_limits_of_the_table(seed):
    torch.manual_seed(seed)
    keras.utils.set_random_seed(seed)
    ours, theirs = nn.Conv2d(4, 50, 3), layers.Conv2D(50, 3)
    theirs.build((None, 8, 8, 4))
    assert 0.98 < ours.weight.abs().max() * (4 * 9) ** 0.5 <= 1
    assert ours.bias.any() and not theirs.bias.value.any()
    glorot = (6 / (9 * 4 + 9 * 50)) ** 0.5
    assert 0.98 < theirs.kernel.value.abs().max() / glorot <= 1.0001
    embedding = layers.Embedding(100, 20)
    embedding.build()
    assert 0.049 < embedding.embeddings.value.abs().max() <= 0.05
    assert abs(nn.Embedding(100, 20).weight.std() - 1) < 0.1


def test_momentum_differs_once_the_learning_rate_changes():
    w, v, g = nn.Parameter(torch.zeros(1)), keras.Variable([0.0]), torch.ones(1)
    ours = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    theirs = optimizers.SGD(0.1, momentum=0.9)
    for step in range(6):
        if step == 3:
            assert w.item() == pytest.approx(v.value.item())
            ours.param_groups[0]["lr"] = theirs.learning_rate = 0.01
        w.grad = g.clone()
        ours.step()
        theirs.apply([g], [v])
    assert abs(w.item() - v.value.item()) > 0.5


def test_epsilon_stands_at_another_place_in_rmsprop_and_adam():
    g, lr, eps = 2.0, 0.1, 0.5
    v = 0.1 * g**2  # RMSprop after one step, with a memory of 0.9
    m_hat, v_hat, correction = g, g**2, (1 - 0.999) ** 0.5  # Adam
    for name, options, in_torch, in_keras in (
        ("RMSprop", {"alpha": 0.9}, g / (v**0.5 + eps), g / (v + eps) ** 0.5),
        (
            "Adam",
            {},
            m_hat / (v_hat**0.5 + eps),
            m_hat / (v_hat**0.5 + eps / correction),
        ),
    ):
        w, v_keras = nn.Parameter(torch.zeros(1)), keras.Variable([0.0])
        w.grad = torch.tensor([g])
        getattr(torch.optim, name)([w], lr=lr, eps=eps, **options).step()
        theirs = getattr(optimizers, name)(lr, epsilon=eps)
        theirs.apply([torch.tensor([g])], [v_keras])
        assert w.item() == pytest.approx(-lr * in_torch, rel=1e-4)
        assert v_keras.value.item() == pytest.approx(-lr * in_keras, rel=1e-4)


def test_the_running_variance_is_over_n_minus_1_in_pytorch_and_n_in_keras():
    torch.manual_seed(0)
    x = torch.randn(5, 1)
    ours = nn.BatchNorm1d(1, momentum=1.0)  # forget all that was before
    ours(x)
    theirs = layers.BatchNormalization(momentum=0.0)
    theirs(x, training=True)
    torch.testing.assert_close(ours.running_var, x.var(dim=0))
    moving = theirs.moving_variance.value.detach()
    torch.testing.assert_close(moving, x.var(dim=0, correction=0))


def test_an_lstm_of_keras_begins_with_orthogonal_weights_and_an_open_forget_gate():
    H = 6
    lstm = layers.LSTM(H)
    lstm.build((None, None, 3))
    _, recurrent, bias = (w.value.detach() for w in lstm.weights)  # (H, 4H), (4H,)
    torch.testing.assert_close(recurrent @ recurrent.T, torch.eye(H), atol=1e-5, rtol=0)
    assert bias.tolist() == [0.0] * H + [1.0] * H + [0.0] * 2 * H  # i, f, c, o
    ours = torch.cat([p.flatten() for p in nn.LSTM(3, H).parameters()])
    assert 0.95 < ours.abs().max() * H**0.5 < 1


def test_summed_losses_differ_by_the_last_axis():
    x, t = torch.randn(2, 5, 3)
    ours = F.mse_loss(x, t, reduction="sum")
    theirs = losses.MeanSquaredError(reduction="sum")(t, x)
    torch.testing.assert_close(ours, 3 * theirs)


def test_average_pooling_counts_the_zeros_in_pytorch_only():
    x = torch.ones(1, 1, 3, 3)
    counted = nn.AvgPool2d(3, 1, padding=1)(x)
    uncounted = nn.AvgPool2d(3, 1, padding=1, count_include_pad=False)(x)
    theirs = layers.AveragePooling2D(3, 1, "same")(x.movedim(1, -1)).movedim(-1, 1)
    torch.testing.assert_close(uncounted, theirs)
    assert counted[0, 0, 0, 0] < theirs[0, 0, 0, 0]


def test_the_approximations_of_gelu_agree():
    x = torch.linspace(-3, 3, 50)
    theirs = keras.activations.gelu(x, approximate=True)
    torch.testing.assert_close(F.gelu(x, approximate="tanh"), theirs)
    assert not torch.allclose(F.gelu(x), theirs, atol=1e-5)


def test_adam_with_weight_decay_is_decoupled_in_keras_only():
    ends = []
    for kind in (torch.optim.Adam, torch.optim.AdamW):
        w = torch.ones(1, requires_grad=True)
        optimizer = kind([w], lr=0.1, weight_decay=0.5)
        for _ in range(3):
            w.grad = torch.tensor([1.0])
            optimizer.step()
        ends.append(w.item())
    variable = keras.Variable([1.0])
    theirs = optimizers.Adam(0.1, weight_decay=0.5)
    for _ in range(3):
        theirs.apply([torch.tensor([1.0])], [variable])
    assert variable.value.item() == pytest.approx(ends[1], abs=1e-5)
    assert variable.value.item() != pytest.approx(ends[0], abs=1e-2)


def test_fit_shuffles_and_a_data_loader_does_not():
    import inspect

    assert inspect.signature(keras.Model.fit).parameters["shuffle"].default is True
    assert next(iter(DataLoader(range(50), 50))).tolist() == list(range(50))
