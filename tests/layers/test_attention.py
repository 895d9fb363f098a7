"""What docs/layers/attention.md claims beyond what its snippets print."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F
from torch.nn.attention.flex_attention import flex_attention
from torch.profiler import profile
from torch.utils.flop_counter import FlopCounterMode

seeds = st.integers(0, 10_000)
few = settings(max_examples=10, deadline=None)
more = settings(max_examples=25, deadline=None)


def attention(q, k, v, blocked=None):
    """The equation of the page. q (…, T, D), k (…, S, D), v (…, S, values)."""
    scores = q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5
    if blocked is not None:
        scores = scores.masked_fill(blocked, -torch.inf)
    weights = torch.softmax(scores, dim=-1)
    return weights @ v, weights


def some_blocked(*shape):
    """A random mask, True is blocked, in which each query may look at one key at least."""
    blocked = torch.rand(shape) < 0.5
    return blocked & (
        torch.arange(shape[-1]) != torch.randint(shape[-1], shape[:-1])[..., None]
    )


def our_multihead(mha, q, k, v, blocked=None):
    """Any `nn.MultiheadAttention` by hand, from (B, T, D) to (B, T, D) and (B, H, T, S)."""
    if mha.in_proj_weight is None:
        w = [mha.q_proj_weight, mha.k_proj_weight, mha.v_proj_weight]
    else:
        w = mha.in_proj_weight.chunk(3)
    b = (0, 0, 0) if mha.in_proj_bias is None else mha.in_proj_bias.chunk(3)
    q, k, v = (x @ w.T + b for x, w, b in zip((q, k, v), w, b))
    q, k, v = (x.unflatten(2, (mha.num_heads, -1)).transpose(1, 2) for x in (q, k, v))
    out, weights = attention(q, k, v, blocked)
    return mha.out_proj(out.transpose(1, 2).flatten(2)), weights


def to_keras(mha):
    """PyTorch's weights as Keras wants them: q, k, v, output; each kernel, bias."""
    D, H = mha.embed_dim, mha.num_heads
    kernels = (mha.q_proj_weight, mha.k_proj_weight, mha.v_proj_weight)
    if mha.in_proj_weight is not None:
        kernels = mha.in_proj_weight.chunk(3)
    parts = [[kernel.T.reshape(-1, H, D // H)] for kernel in kernels]
    parts.append([mha.out_proj.weight.T.reshape(H, D // H, D)])
    if mha.in_proj_bias is not None:
        for part, bias in zip(parts, mha.in_proj_bias.chunk(3)):
            part.append(bias.reshape(H, D // H))
        parts[3].append(mha.out_proj.bias)
    return [weight.detach().numpy() for part in parts for weight in part]


def random_biases(mha):
    for bias in (mha.in_proj_bias, mha.out_proj.bias):
        if bias is not None:
            nn.init.normal_(bias)


@more
@given(
    seeds,
    st.tuples(*[st.integers(1, 6)] * 5),
    st.sampled_from(["none", "bool", "float", "causal"]),
)
def test_the_equation_gives_the_numbers_of_the_function(seed, sizes, kind):
    torch.manual_seed(seed)
    B, T, S, D, values = sizes
    if kind == "causal":
        S = T
    q, k, v = torch.randn(B, T, D), torch.randn(B, S, D), torch.randn(B, S, values)
    if kind == "none":
        ours, theirs = attention(q, k, v)[0], F.scaled_dot_product_attention(q, k, v)
    elif kind == "bool":
        blocked = some_blocked(B, T, S)
        ours = attention(q, k, v, blocked)[0]
        theirs = F.scaled_dot_product_attention(q, k, v, ~blocked)
    elif kind == "float":  # added to the scores
        added = torch.randn(B, T, S)
        scores = q @ k.transpose(1, 2) / D**0.5 + added
        ours = torch.softmax(scores, dim=2) @ v
        theirs = F.scaled_dot_product_attention(q, k, v, added)
    else:
        blocked = torch.ones(T, T).triu(1).bool()
        ours = attention(q, k, v, blocked)[0]
        theirs = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-5)


@few
@given(seeds, st.tuples(*[st.integers(1, 6)] * 5), st.booleans(), st.booleans())
def test_keras_attention_gives_the_numbers_of_the_function(seed, sizes, masked, causal):
    torch.manual_seed(seed)
    B, T, S, D, values = sizes
    S = T if causal else S
    q, k, v = torch.randn(B, T, D), torch.randn(B, S, D), torch.randn(B, S, values)
    blocked = some_blocked(B, 1, S) if masked else torch.zeros(B, 1, S).bool()
    blocked[..., 0] = False  # the first may look at something when no one looks ahead
    mask = [None, ~blocked[:, 0]] if masked else None
    theirs = keras.layers.Attention()(
        [q / D**0.5, v, k], mask=mask, use_causal_mask=causal
    )
    if causal:
        blocked = blocked | torch.ones(T, T).triu(1).bool()
    torch.testing.assert_close(
        attention(q, k, v, blocked)[0], theirs, atol=1e-5, rtol=1e-5
    )
    functional = (
        keras.ops.dot_product_attention(
            q[:, :, None],
            k[:, :, None],
            v[:, :, None],
            mask=~blocked.expand(B, T, S)[:, None],
        )
        if values == D
        else theirs[:, :, None]
    )
    torch.testing.assert_close(functional[:, :, 0], theirs, atol=1e-5, rtol=1e-5)


shapes = st.tuples(
    st.integers(1, 3),
    st.integers(1, 5),
    st.integers(1, 5),
    st.integers(1, 4),
    st.integers(1, 3),
)
masks = st.sampled_from(["none", "padding", "attn", "both", "per_head", "causal"])


def drawn_mask(kind, B, H, T, S):
    """(what the layer is given, what we block: (B, H, T, S))."""
    blocked, given_ = torch.zeros(B, H, T, S).bool(), {}
    if kind == "causal":
        given_["attn_mask"] = torch.ones(T, S).triu(1).bool()
        blocked = blocked | given_["attn_mask"]
    if kind == "attn":
        given_["attn_mask"] = some_blocked(T, S)
        blocked = blocked | given_["attn_mask"]
    if kind == "per_head":
        given_["attn_mask"] = some_blocked(B * H, T, S)
        blocked = blocked | given_["attn_mask"].view(B, H, T, S)
    if kind == "both":  # key 0 stays open in both
        given_["attn_mask"] = torch.rand(T, S) < 0.5
        given_["attn_mask"][:, 0] = False
        blocked = blocked | given_["attn_mask"]
    if kind in ("padding", "both"):
        given_["key_padding_mask"] = torch.rand(B, S) < 0.5
        given_["key_padding_mask"][:, 0] = False
        blocked = blocked | given_["key_padding_mask"][:, None, None]
    return given_, blocked


@more
@given(seeds, shapes, masks, *[st.booleans()] * 6)
def test_our_heads_give_the_numbers_of_nn_multihead_attention(
    seed, shape, kind, bias, batch_first, cross, need_weights, training, other_sizes
):
    torch.manual_seed(seed)
    B, T, S, size, H = shape
    S = T if kind == "causal" or not cross else S
    D = size * H
    kdim, vdim = (D + 1, D + 2) if cross and other_sizes else (None, None)
    mha = nn.MultiheadAttention(
        D, H, bias=bias, kdim=kdim, vdim=vdim, batch_first=batch_first
    )
    random_biases(mha.train(training))
    q = torch.randn(B, T, D)
    k = torch.randn(B, S, kdim or D) if cross else q
    v = torch.randn(B, S, vdim or D) if cross else q
    given_, blocked = drawn_mask(kind, B, H, T, S)
    with torch.set_grad_enabled(training):
        ours, our_weights = our_multihead(mha, q, k, v, blocked)
        inputs = (q, k, v) if cross else (q, q, q)
        if not batch_first:
            inputs = [x.transpose(0, 1) for x in inputs]
        out, weights = mha(
            *inputs, need_weights=need_weights, average_attn_weights=False, **given_
        )
    out = out if batch_first else out.transpose(0, 1)
    torch.testing.assert_close(ours, out, atol=1e-5, rtol=1e-5)
    if need_weights:
        torch.testing.assert_close(our_weights, weights, atol=1e-5, rtol=1e-5)


@more
@given(seeds, shapes, masks, *[st.booleans()] * 5)
def test_nn_multihead_attention_and_keras_give_the_same_numbers(
    seed, shape, kind, bias, cross, scores, training, other_sizes
):
    torch.manual_seed(seed)
    B, T, S, size, H = shape
    S = T if kind == "causal" or not cross else S
    D = size * H
    kdim, vdim = (D + 1, D + 2) if cross and other_sizes else (None, None)
    mha = nn.MultiheadAttention(D, H, bias=bias, kdim=kdim, vdim=vdim, batch_first=True)
    random_biases(mha.train(training))
    q = torch.randn(B, T, D)
    k = torch.randn(B, S, kdim or D) if cross else q
    v = torch.randn(B, S, vdim or D) if cross else q
    given_, blocked = drawn_mask(kind, B, H, T, S)
    with torch.set_grad_enabled(training):
        out, weights = mha(q, k, v, average_attn_weights=False, **given_)
    layer = keras.layers.MultiHeadAttention(H, size, use_bias=bias)
    layer.build(q.shape, v.shape, k.shape)
    layer.set_weights(to_keras(mha))
    mask = None if kind in ("none", "causal") else ~blocked  # True may be looked at
    if mask is not None and kind != "per_head":
        mask = mask[:, 0]  # (B, T, S)
    theirs = layer(
        q,
        v,
        k,
        attention_mask=mask,
        use_causal_mask=kind == "causal",
        return_attention_scores=scores,
        training=training,
    )
    if scores:
        theirs, their_weights = theirs
        torch.testing.assert_close(their_weights, weights, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(theirs, out, atol=1e-5, rtol=1e-5)


@few
@given(seeds, st.integers(1, 5), st.integers(1, 5))
def test_without_a_key_keras_averages_the_values_or_gives_zeros(seed, T, S):
    torch.manual_seed(seed)
    layer = keras.layers.MultiHeadAttention(2, 3)
    q, kv = torch.randn(2, T, 4), torch.randn(2, S, 4)
    layer.build(q.shape, kv.shape)
    nothing = torch.zeros(2, T, S).bool()
    w_v, _, w_o, _ = [torch.tensor(w) for w in layer.get_weights()[4:]]
    average = torch.einsum("bsd,dhk,hke->be", kv, w_v, w_o) / S  # new biases are 0
    out = layer(q, kv, attention_mask=nothing)
    torch.testing.assert_close(
        out, average[:, None].expand(2, T, 4), atol=1e-5, rtol=1e-5
    )
    out, scores = layer(q, kv, attention_mask=nothing, return_attention_scores=True)
    assert not out.any() and not scores.any()


def test_keras_takes_a_padding_mask_without_an_axis_for_the_queries():
    torch.manual_seed(0)
    layer, x = keras.layers.MultiHeadAttention(2, 3), torch.randn(2, 5, 4)
    real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]]).bool()
    out = layer(x, x, attention_mask=real[:, None])  # (B, 1, S)
    torch.testing.assert_close(
        out, layer(x, x, attention_mask=real[:, None].expand(2, 5, 5))
    )
    changed = x.clone()
    changed[0, 3:] = 9.0
    assert torch.allclose(
        out[0, :3], layer(changed, changed, attention_mask=real[:, None])[0, :3]
    )


def test_keras_does_not_ask_that_the_heads_divide_the_size():
    x = torch.randn(1, 5, 10)
    assert keras.layers.MultiHeadAttention(3, 4)(x, x).shape == (1, 5, 10)


def test_the_learned_scale_of_keras_attention_starts_at_one():
    layer = keras.layers.Attention(use_scale=True)
    q, k = torch.randn(1, 2, 4), torch.randn(1, 3, 4)
    torch.testing.assert_close(layer([q, k, k]), keras.layers.Attention()([q, k, k]))
    assert [float(w.numpy()) for w in layer.trainable_weights] == [1.0]


@few
@given(seeds, st.integers(1, 300))
def test_a_dot_product_spreads_as_the_root_of_the_number_of_features(seed, D):
    torch.manual_seed(seed)
    q, k = torch.randn(4000, D), torch.randn(4000, D)
    assert 0.85 < (q * k).sum(dim=1).std() / D**0.5 < 1.2


def test_where_one_weight_is_one_the_slope_of_the_softmax_is_zero():
    scores = torch.tensor([40.0, 0.0, 0.0], requires_grad=True)
    torch.softmax(scores, dim=0)[0].backward()
    assert scores.grad.abs().max() < 1e-12


def test_a_causal_hint_without_a_mask_is_refused():
    x, mha = torch.randn(1, 3, 4), nn.MultiheadAttention(4, 2, batch_first=True)
    try:
        mha(x, x, x, is_causal=True)
    except RuntimeError as error:
        assert "Need attn_mask" in str(error)
    else:
        raise AssertionError("it was taken")


@few
@given(seed=seeds)
def test_quite_different_weights_can_give_the_same_output(seed):
    torch.manual_seed(seed)
    v = torch.randn(2, 4)
    v = torch.cat(
        [v, v.mean(dim=0, keepdim=True)]
    )  # the third is the mean of the others
    one, other = torch.tensor([0.0, 0.0, 1.0]), torch.tensor([0.5, 0.5, 0.0])
    torch.testing.assert_close(one @ v, other @ v)


@few
@given(seeds, st.integers(1, 8))
def test_without_a_mask_the_order_is_not_known_and_with_a_causal_mask_it_is(seed, T):
    torch.manual_seed(seed)
    x, order = torch.randn(1, T, 4), torch.arange(T).flip(0)
    shuffled = F.scaled_dot_product_attention(*[x[:, order]] * 3)
    torch.testing.assert_close(
        shuffled, F.scaled_dot_product_attention(x, x, x)[:, order]
    )
    causal = F.scaled_dot_product_attention(x, x, x, is_causal=True)[:, order]
    shuffled = F.scaled_dot_product_attention(*[x[:, order]] * 3, is_causal=True)
    assert torch.allclose(shuffled, causal) == (T == 1)


def test_twice_the_length_takes_four_times_the_products():
    counted = []
    for T in (64, 128):
        q = torch.randn(1, 2, T, 8)
        with FlopCounterMode(display=False) as counter:
            attention(q, q, q)
        counted.append(counter.get_total_flops())
    assert counted[1] == 4 * counted[0]


def test_the_built_in_function_never_stores_the_table_of_weights():
    q, largest = torch.randn(1, 1, 1024, 16), {}
    for attend in (attention, F.scaled_dot_product_attention):
        with profile(profile_memory=True) as seen:
            attend(q, q, q)
        largest[attend] = max(event.self_cpu_memory_usage for event in seen.events())
    table = 4 * 1024**2  # bytes
    assert largest[attention] >= table
    assert largest[F.scaled_dot_product_attention] < table / 4


def test_a_causal_hint_beside_a_cache_leaves_the_first_key_alone():
    torch.manual_seed(0)
    q, k, v = torch.randn(1, 1, 8), torch.randn(1, 6, 8), torch.randn(1, 6, 8)
    out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    torch.testing.assert_close(out, v[:, :1])


@pytest.mark.filterwarnings("ignore:flex_attention called without torch.compile")
def test_flex_attention_takes_a_mask_as_a_rule():
    torch.manual_seed(0)
    q, k, v = torch.randn(3, 1, 2, 16, 16)

    def past(score, b, h, query, key):
        return torch.where(key <= query, score, -torch.inf)

    torch.testing.assert_close(
        flex_attention(q, k, v, score_mod=past),
        F.scaled_dot_product_attention(q, k, v, is_causal=True),
    )


def test_the_layer_calls_itself_a_reference_with_limited_features():
    words = " ".join(nn.MultiheadAttention.__doc__.split())
    assert "reference implementation" in words and "limited features" in words


@few
@given(seed=seeds)
def test_when_all_letters_are_the_same_each_takes_home_the_mean_place(seed):
    torch.manual_seed(seed)
    q = torch.randn(1, 3).expand(6, 3)
    out, weights = attention(q, q, torch.arange(6.0)[:, None])
    torch.testing.assert_close(out, torch.full((6, 1), 2.5))
    torch.testing.assert_close(weights, torch.full((6, 6), 1 / 6))


def test_letting_each_see_itself_leaves_no_nan():
    torch.manual_seed(0)
    x, mha = torch.randn(2, 3, 4), nn.MultiheadAttention(4, 2, batch_first=True)
    blocked = torch.ones(3, 3).bool() & ~torch.eye(3).bool()
    assert mha(x, x, x, attn_mask=blocked)[0].isfinite().all()
