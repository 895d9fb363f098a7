"""What docs/layers/transformer-block.md claims beyond what its snippets print."""

import math
import os
import runpy
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

SNIPPETS = Path(__file__).parents[2] / "snippets/layers/transformer-block"
seeds = st.integers(0, 10_000)
shapes = st.tuples(
    *[st.integers(1, top) for top in (3, 6, 3, 4, 12)]
)  # B, T, size, H, MLP
masks = st.sampled_from(["none", "causal", "padding", "both"])
few = settings(max_examples=10, deadline=None)
more = settings(max_examples=30, deadline=None)


def block_and_input(seed, shape, **options):
    torch.manual_seed(seed)
    B, T, size, H, width = shape
    D = 2 * size * H  # of one feature a norm leaves nothing
    options = {"dropout": 0.0, "batch_first": True, **options}
    block = nn.TransformerEncoderLayer(D, H, width, **options)
    for parameter in block.parameters():
        if parameter.dim() == 1:
            nn.init.normal_(parameter)  # a new bias is 0, a new scale 1
    return block, torch.randn(B, T, D)


def drawn_masks(kind, B, T):
    """(what the block is given, what we block: (B, T, T)). Position 0 is never padding."""
    given_, blocked = {}, torch.zeros(B, T, T).bool()
    if kind in ("causal", "both"):
        given_["src_mask"] = torch.ones(T, T).triu(1).bool()
        blocked = blocked | given_["src_mask"]
    if kind in ("padding", "both"):
        lengths = torch.randint(1, T + 1, (B, 1))
        given_["src_key_padding_mask"] = torch.arange(T) >= lengths
        blocked = blocked | given_["src_key_padding_mask"][:, None]
    return given_, blocked


def norm(x, layer):
    centred = x - x.mean(dim=2, keepdim=True)
    spread = torch.sqrt(centred.square().mean(dim=2, keepdim=True) + layer.eps)
    return centred / spread * layer.weight + layer.bias


def our_block(block, x, blocked):
    """Any encoder block by hand, x (B, T, D), blocked (B, T, T)."""
    mha = block.self_attn

    def attention(x):
        q, k, v = (x @ mha.in_proj_weight.T + mha.in_proj_bias).chunk(3, dim=2)
        q, k, v = (
            t.unflatten(2, (mha.num_heads, -1)).transpose(1, 2) for t in (q, k, v)
        )
        scores = q @ k.transpose(2, 3) / q.shape[3] ** 0.5
        weights = torch.softmax(scores.masked_fill(blocked[:, None], -torch.inf), dim=3)
        return mha.out_proj((weights @ v).transpose(1, 2).flatten(2))

    def mlp(x):
        hidden = x @ block.linear1.weight.T + block.linear1.bias
        return block.activation(hidden) @ block.linear2.weight.T + block.linear2.bias

    if block.norm_first:
        h = x + attention(norm(x, block.norm1))
        return h + mlp(norm(h, block.norm2))
    h = norm(x + attention(x), block.norm1)
    return norm(h + mlp(h), block.norm2)


@more
@given(
    seeds,
    shapes,
    masks,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["relu", "gelu"]),
)
def test_our_block_gives_the_numbers_of_the_built_in_one(
    seed, shape, kind, norm_first, batch_first, training, activation
):
    options = {
        "norm_first": norm_first,
        "activation": activation,
        "layer_norm_eps": 1e-3,
    }
    block, x = block_and_input(seed, shape, batch_first=batch_first, **options)
    given_, blocked = drawn_masks(kind, *shape[:2])
    block.train(training)
    with torch.set_grad_enabled(training):  # in evaluation: the fast path
        out = block(x if batch_first else x.transpose(0, 1), **given_)
        ours = our_block(block, x, blocked)
    out = out if batch_first else out.transpose(0, 1)
    torch.testing.assert_close(ours, out, atol=2e-5, rtol=1e-4)


def keras_block(block, T):
    """The block from Keras' layers, with the weights of the given one."""
    mha, D, H = block.self_attn, block.linear2.out_features, block.self_attn.num_heads
    layers = keras.layers
    attend = layers.MultiHeadAttention(H, D // H)
    norms = [layers.LayerNormalization(epsilon=block.norm1.eps) for _ in range(2)]
    up = layers.Dense(block.linear1.out_features, activation="relu")
    down = layers.Dense(D)
    x, mask = keras.Input((T, D)), keras.Input((T, T), dtype="bool")
    if block.norm_first:
        normed = norms[0](x)
        h = x + attend(normed, normed, attention_mask=mask)
        y = h + down(up(norms[1](h)))
    else:
        h = norms[0](x + attend(x, x, attention_mask=mask))
        y = norms[1](h + down(up(h)))
    parts = []
    for w, b in zip(mha.in_proj_weight.chunk(3), mha.in_proj_bias.chunk(3)):
        parts += [w.T.reshape(D, H, D // H), b.reshape(H, D // H)]
    parts += [mha.out_proj.weight.T.reshape(H, D // H, D), mha.out_proj.bias]
    attend.set_weights([part.detach() for part in parts])
    for ours, theirs in ((up, block.linear1), (down, block.linear2)):
        ours.set_weights([theirs.weight.T.detach(), theirs.bias.detach()])
    for ours, theirs in zip(norms, (block.norm1, block.norm2)):
        ours.set_weights([theirs.weight.detach(), theirs.bias.detach()])
    return keras.Model([x, mask], y)


@few
@given(seeds, shapes, masks, st.booleans(), st.booleans())
def test_keras_layers_make_the_same_block(seed, shape, kind, norm_first, training):
    block, x = block_and_input(seed, shape, norm_first=norm_first)
    given_, blocked = drawn_masks(kind, *shape[:2])
    out = block.train(training)(x, **given_)
    theirs = keras_block(block, shape[1])([x, ~blocked], training=training)
    torch.testing.assert_close(theirs, out, atol=2e-5, rtol=1e-4)


def test_the_norms_begin_with_other_small_numbers():
    assert keras.layers.LayerNormalization().epsilon == 1e-3
    assert nn.LayerNorm(4).eps == nn.TransformerEncoderLayer(4, 2).norm1.eps == 1e-5


@few
@given(seeds, shapes, st.booleans())
def test_with_a_causal_mask_no_position_notices_the_future(seed, shape, norm_first):
    block, x = block_and_input(seed, shape, norm_first=norm_first)
    T = shape[1]
    mask, changed = torch.ones(T, T).triu(1).bool(), x.clone()
    changed[:, -1] = torch.randn_like(x[:, -1])
    before, after = block(x, src_mask=mask), block(changed, src_mask=mask)
    torch.testing.assert_close(before[:, :-1], after[:, :-1])


@few
@given(seeds, st.integers(1, 3))
def test_a_block_of_a_single_word_needs_no_mask(seed, B):
    block, x = block_and_input(seed, (B, 1, 2, 2, 8))
    mask = torch.zeros(1, 1).bool()
    torch.testing.assert_close(block(x, src_mask=mask), block(x))
    both = torch.cat([x, torch.randn_like(x)], dim=1)
    alone = torch.ones(2, 2).triu(1).bool()
    torch.testing.assert_close(block(both, src_mask=alone)[:, :1], block(x))


@few
@given(seed=seeds)
def test_only_attention_moves_anything_between_positions(seed):
    block, x = block_and_input(seed, (1, 4, 2, 2, 8))
    for part, moves in (
        (lambda x: block.self_attn(x, x, x)[0], True),
        (lambda x: block.linear2(F.relu(block.linear1(x))), False),
        (block.norm1, False),
    ):
        changed = x.clone()
        changed[:, 3] = torch.randn(8)
        assert torch.allclose(part(x)[:, :3], part(changed)[:, :3], atol=1e-6) != moves


@more
@given(seeds, st.integers(2, 20))
def test_rms_norm_leaves_the_mean_in_and_divides_by_the_root_mean_square(seed, D):
    torch.manual_seed(seed)
    x = torch.randn(3, D) + 2.0  # (B, D)
    rms = nn.RMSNorm(D, eps=1e-5)
    nn.init.normal_(rms.weight)
    ours = x / torch.sqrt(x.square().mean(dim=1, keepdim=True) + 1e-5) * rms.weight
    torch.testing.assert_close(rms(x), ours)
    centred = x - x.mean(dim=1, keepdim=True)  # of these it is a layer norm
    layer = nn.LayerNorm(D, eps=1e-5)
    with torch.no_grad():
        layer.weight.copy_(rms.weight)
    torch.testing.assert_close(rms(centred), layer(x), rtol=1e-4, atol=1e-4)
    assert not torch.allclose(rms(x), layer(x), atol=1e-3)


def test_the_number_of_heads_does_not_change_the_number_of_parameters():
    for heads in (8, 16):
        block = nn.TransformerEncoderLayer(512, heads)
        assert sum(p.numel() for p in block.parameters()) == 3_152_384


def test_a_stack_without_nested_tensors_keeps_what_stands_at_padding():
    block, x = block_and_input(0, (2, 3, 2, 2, 8))
    padding = torch.tensor([[False, False, True], [False, True, True]])
    outs = {}
    for nested in (True, False):
        stack = nn.TransformerEncoder(block, 2, enable_nested_tensor=nested).eval()
        with torch.no_grad():
            outs[nested] = stack(x, src_key_padding_mask=padding)
    assert not outs[True][padding].any() and outs[False][padding].all()
    torch.testing.assert_close(outs[True][~padding], outs[False][~padding])
    assert not torch.allclose(
        outs[True].mean(dim=1), outs[False].mean(dim=1), atol=1e-3
    )


@pytest.mark.parametrize(
    ("options", "heads", "fast"),
    [
        ({}, 2, True),
        ({"batch_first": False}, 2, False),
        ({}, 1, False),
        ({"activation": F.silu}, 2, False),
    ],
)
def test_the_fast_path_wants_the_batch_first_even_heads_and_relu_or_gelu(
    options, heads, fast
):
    torch.manual_seed(0)
    options = {"dropout": 0.0, "batch_first": True, **options}
    block = nn.TransformerEncoderLayer(8, heads, 16, **options).eval()
    x = torch.randn(3, 3, 8)
    padding = torch.zeros(3, 3).bool()
    padding[1] = True  # nothing but padding
    with torch.no_grad():
        out = block(x, src_key_padding_mask=padding)
        assert bool(out.isnan().any()) == fast
        if fast:  # a lone is_causal is ignored there
            torch.testing.assert_close(block(x, is_causal=True), block(x))
        elif "activation" not in options:
            with pytest.raises(RuntimeError, match="is_causal"):
                block(x, is_causal=True)


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
@pytest.mark.parametrize("norm_first", [False, True])
def test_a_post_norm_stack_alone_gives_zeros_at_padding(norm_first):
    options = {"dropout": 0.0, "batch_first": True, "norm_first": norm_first}
    stack = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, **options), 2)
    padding = torch.tensor([[False, False, True], [False, True, True]])
    with torch.no_grad():
        out = stack.eval()(torch.randn(2, 3, 8), src_key_padding_mask=padding)
    assert bool(out[padding].any()) == norm_first


def test_a_mask_without_a_name_is_taken_for_src_mask():
    block, x = block_and_input(0, (3, 3, 2, 2, 8))
    padding = torch.arange(3) >= torch.tensor([2, 1, 3])[:, None]
    assert torch.equal(block(x, padding), block(x, src_mask=padding))
    stack = nn.TransformerEncoder(block, 1)
    assert torch.equal(stack(x, padding), stack(x, mask=padding))


def test_the_decoder_block_has_an_attention_to_the_encoder_between_the_two_parts():
    torch.manual_seed(0)
    block = nn.TransformerDecoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
    x, memory = torch.randn(2, 3, 8), torch.randn(2, 5, 8)
    h = block.norm1(x + block.self_attn(x, x, x)[0])
    h = block.norm2(h + block.multihead_attn(h, memory, memory)[0])
    y = block.norm3(h + block.linear2(block.linear1(h).relu()))
    torch.testing.assert_close(y, block(x, memory))


def test_a_norm_at_the_end_of_a_stack_evens_it_out():
    options = {"dropout": 0.0, "norm_first": True, "batch_first": True}
    block = nn.TransformerEncoderLayer(32, 4, 128, **options)
    x = torch.randn(16, 8, 32)
    stack = nn.TransformerEncoder(
        block, 3, norm=nn.LayerNorm(32), enable_nested_tensor=False
    )
    assert stack(x).std().item() == pytest.approx(1, abs=0.01)


def test_the_weights_of_a_block_come_from_asking_its_attention_again():
    for norm_first in (False, True):
        block, x = block_and_input(0, (2, 5, 2, 2, 8), norm_first=norm_first)
        read = block.norm1(x) if norm_first else x
        heard, _ = block.self_attn(read, read, read)
        h = x + heard if norm_first else block.norm1(x + heard)
        out = block.linear2(F.relu(block.linear1(block.norm2(h) if norm_first else h)))
        out = h + out if norm_first else block.norm2(h + out)
        torch.testing.assert_close(out, block(x))


def test_two_thirds_of_the_parameters_are_in_the_mlp():
    block = nn.TransformerEncoderLayer(512, 8)
    mlp = sum(
        p.numel() for part in (block.linear1, block.linear2) for p in part.parameters()
    )
    assert mlp / sum(p.numel() for p in block.parameters()) == pytest.approx(
        2 / 3, abs=0.01
    )


def test_the_block_calls_itself_a_reference_with_limited_features():
    words = " ".join(nn.TransformerEncoderLayer.__doc__.split())
    assert "reference implementation" in words and "limited features" in words


def test_the_block_of_today_by_hand():
    Block = runpy.run_path(str(SNIPPETS / "modern.py"))["Block"]
    torch.manual_seed(0)
    block, x = Block(24, heads=2), torch.randn(2, 5, 24)

    def rms(x):
        eps = torch.finfo(x.dtype).eps
        return x / torch.sqrt(x.square().mean(dim=2, keepdim=True) + eps)

    def turned(x):  # (B, T, H, D/H), pairs as complex numbers
        angle = torch.arange(5.0)[:, None] * 10_000 ** -(torch.arange(0, 12, 2) / 12)
        pairs = torch.complex(*x.chunk(2, dim=3))
        pairs = pairs * torch.polar(torch.ones(5, 6), angle)[:, None]
        return torch.cat([pairs.real, pairs.imag], dim=3)

    q, k, v = (rms(x) @ block.qkv.weight.T).unflatten(2, (3, 2, 12)).unbind(dim=2)
    scores = torch.einsum("bthd,bshd->bhts", turned(q), turned(k)) / 12**0.5
    scores = scores.masked_fill(torch.ones(5, 5).triu(1).bool(), -torch.inf)
    heard = torch.einsum("bhts,bshd->bthd", torch.softmax(scores, dim=3), v).flatten(2)
    h = x + heard @ block.out.weight.T
    gate, up = rms(h) @ block.gate.weight.T, rms(h) @ block.up.weight.T
    y = h + (gate * torch.sigmoid(gate) * up) @ block.down.weight.T
    torch.testing.assert_close(block(x), y, atol=1e-5, rtol=1e-4)


def test_seven_of_eight_starts_learn_to_look_back(monkeypatch, capsys):
    first = torch.manual_seed
    losses = []
    for seed in range(8):
        monkeypatch.setattr(torch, "manual_seed", lambda _, seed=seed: first(seed))
        runpy.run_path(str(SNIPPETS / "language_model.py"))
        line = next(
            line
            for line in capsys.readouterr().out.splitlines()
            if line.startswith("loss")
        )
        losses.append(float(line.split()[1]))
    assert sum(loss == pytest.approx(math.log(4) / 7, abs=0.01) for loss in losses) == 7
    assert max(losses) > 0.3


@pytest.mark.parametrize("seed", range(5))
def test_post_norm_needs_the_warm_up_at_the_higher_rate_only(seed):
    losses = []
    for first, rate in ((False, 0.03), (True, 0.03), (False, 0.01)):
        torch.manual_seed(seed)
        options = {"dropout": 0.0, "batch_first": True, "norm_first": first}
        token, position = nn.Embedding(4, 16), nn.Embedding(4, 16)
        blocks = [nn.TransformerEncoderLayer(16, 2, 32, **options) for _ in range(6)]
        norm = nn.LayerNorm(16) if first else nn.Identity()
        model = nn.Sequential(*blocks, norm, nn.Linear(16, 4))
        modules = nn.ModuleList([token, position, model])
        optimizer = torch.optim.Adam(modules.parameters(), lr=rate)
        for _ in range(60):
            digits = torch.randint(0, 4, (16, 4))
            logits = model(token(digits) + position.weight)
            loss = F.cross_entropy(logits.transpose(1, 2), digits.flip(1))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    post, pre, slower = losses
    assert post > 1.2 and pre < 0.2 and slower < 0.7  # a guess: ln 4 = 1.39


@pytest.mark.parametrize("seed", range(5))
def test_without_a_mask_the_answer_is_copied_from_the_next_position(seed):
    for mask in (None, torch.ones(4, 4).triu(1).bool()):
        torch.manual_seed(seed)
        token, position, out = (
            nn.Embedding(5, 16),
            nn.Embedding(4, 16),
            nn.Linear(16, 5),
        )
        block = nn.TransformerEncoderLayer(16, 1, 32, dropout=0.0, batch_first=True)
        modules = nn.ModuleList([token, position, block, out])
        optimizer = torch.optim.Adam(modules.parameters(), lr=0.02)
        for _ in range(60):
            digits = torch.randint(0, 5, (200, 5))
            x = token(digits[:, :-1]) + position.weight
            logits = out(block(x, src_mask=mask))
            loss = F.cross_entropy(logits.transpose(1, 2), digits[:, 1:])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = (logits.argmax(dim=2) == digits[:, 1:]).float().mean(dim=0)
        assert right[-1] < 0.4
        assert right[:-1].min() > 0.9 if mask is None else right.max() < 0.4
