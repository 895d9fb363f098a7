"""A word is explained where it stands: by the title of its link, or by a mark, and once a page."""

import re
from collections import Counter

import markdown
import pytest

from nutshell.markdown import terms
from nutshell.source.config import site_config
from nutshell.source.page import all_pages

GLOSSARY = """# Glossary

## A

Convolution layer
:   It slides a window. [Conv2d](../layers/conv2d.md)

Logit (raw score, RS)
:   A number before the softmax.
    [Loss](../learning/loss.md#the-mathematics)

Loss
:   A number that says
    how wrong the outputs are. [Loss](../learning/loss.md)

Loss surface
:   A landscape. [Descent](../learning/gradient-descent.md#here)

Window
:   A few neighbours. [Conv2d](../layers/conv2d.md#window)
"""


@pytest.fixture
def convert(monkeypatch, tmp_path):
    """What the site's own extensions make of a page with this title."""
    file = tmp_path / "glossary.md"
    file.write_text(GLOSSARY, "utf-8")
    monkeypatch.setattr(terms, "GLOSSARY", file)

    def convert_(text, title="Bias"):
        config = site_config()
        return markdown.markdown(
            f"# {title}\n\n{text}",
            extensions=config.markdown_extensions,
            extension_configs=config.mdx_configs,
        )

    return convert_


def marked(html):
    return re.findall(r'<abbr tabindex="0" title="([^"]*)">([^<]*)</abbr>', html)


def titles(html):
    return re.findall(r'<a href="[^"]*" title="([^"]*)"', html)


LOGIT, LOSS = (
    "A number before the softmax.",
    "A number that says how wrong the outputs are.",
)


def test_a_link_says_what_its_page_is_about(convert):
    assert titles(convert("See [here](../learning/loss.md).")) == [LOSS]
    assert titles(convert("- [here](../learning/loss.md#unknown)")) == [LOSS]
    assert titles(convert("[A word](../layers/conv2d.md)")) == ["It slides a window."]
    assert titles(convert("[it](../learning/loss.md), [it](../learning/loss.md)")) == [
        LOSS
    ]


def test_a_link_explains_its_own_word_or_the_only_one_of_its_place(convert):
    assert titles(convert("[logits](../learning/loss.md)")) == [LOGIT]
    assert titles(convert("[it](../learning/loss.md#the-mathematics)")) == [LOGIT]
    assert titles(convert("[logit](../layers/conv2d.md)")) == [LOGIT]


def test_a_page_of_the_same_name_elsewhere_is_another_page(convert):
    assert titles(convert("[it](loss.md)")) == []  # foundations/loss.md
    assert titles(convert("[it](loss.md)", title="Epoch")) == [LOSS]
    assert titles(convert("[it](../learning/loss.md)", title="A made page")) == [LOSS]
    assert titles(convert("[loss](https://x.org/learning/loss.md)")) == []


def test_a_word_is_marked_where_it_is_first_used(convert):
    html = convert("No.\n\n- A logit.\n- Two logits.\n\nA logit, a window.")
    assert marked(html) == [(LOGIT, "logit"), ("A few neighbours.", "window")]
    assert "<li>A <abbr" in html
    assert html.endswith("</abbr>.</p>")


@pytest.mark.parametrize(
    "word", ["Logits", "logit", "Raw\nscore", "raw scores", "RS", "*logit*", "(logit)"]
)
def test_a_word_is_known_in_each_of_its_forms(convert, word):
    assert [title for title, _ in marked(convert(f"Say {word}, then."))] == [LOGIT]


@pytest.mark.parametrize("word", ["rs", "logitech", "pre-logit", "`logit`", "raw"])
def test_another_word_is_not_taken_for_it(convert, word):
    assert marked(convert(f"Say {word}, then.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "## A logit",
        "[a logit](https://x.org)",
        "`logit`",
        "$logit$ and\n\n$$\nlogit\n$$",
        "```text\nlogit\n```",
        "| logit |\n| --- |\n| logit |",
        '<figure role="img" aria-label="a logit"><svg><text>logit</text></svg></figure>',
        "A logit.\n\n[logits](../learning/loss.md) are linked.",
    ],
)
def test_nothing_else_than_prose_is_marked_nor_what_is_linked(convert, text):
    html = convert(text)
    assert "<abbr" not in html
    assert "logit" in html


def test_a_word_is_not_marked_on_the_page_that_shows_it(convert):
    assert marked(convert("A logit.", title="Loss")) == []
    assert marked(convert("A logit.", title="Glossary")) == []
    assert marked(convert("A logit.", title="A made page")) == [(LOGIT, "logit")]


def test_what_has_a_page_of_its_own_is_not_marked_and_hides_no_longer_word(convert):
    assert marked(convert("The loss.")) == []
    assert marked(convert("The loss surface.")) == [("A landscape.", "loss surface")]


def test_prose_is_the_same_with_its_marks(convert):
    text = (
        "*One* logit **and** a window of it, `x`, a window.\n\n- A **raw score** *a* b"
    )
    html = convert(text)
    assert len(marked(html)) == 2
    plain = re.sub(r"</?abbr[^>]*>", "", html)
    assert "<p><em>One</em> logit <strong>and</strong> a window of it, <code>" in plain
    assert "</code>, a window.</p>" in plain
    assert "<li>A <strong>raw score</strong> <em>a</em> b</li>" in plain


def test_a_term_of_the_glossary_has_an_anchor(convert):
    html = convert(GLOSSARY.replace("# Glossary\n", ""), title="Glossary")
    assert '<dt id="logit">Logit (raw score, RS)</dt>' in html
    assert '<dt id="loss-surface">' in html


def test_no_two_pages_have_one_title():
    """A page is known by its title: an extension is not told where it works."""
    count = Counter(
        re.search(r"^# (.+)$", page.source, re.MULTILINE)[1] for page in all_pages()
    )
    assert [title for title, number in count.items() if number > 1] == []
