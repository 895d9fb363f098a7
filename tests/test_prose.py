"""A number in the prose is one that the page shows, at the precision written, or quotes."""

import re

import pytest

from nutshell.check import numbers
from nutshell.check.pages import evidence
from nutshell.source.page import FENCE, all_pages, blank


def unbound(text, held="$98.6, 0.551, 12{,}345.5, 1e-5$"):
    return [number for _, number in numbers.unbound(f"{held}\n\n{text}\n", [])]


@pytest.mark.parametrize(
    "text",
    [
        "The loss is 0.551, or 0.55, or 0.6.",
        "It is 55.1% or 55% of it.",
        "98.6 and −98.6 and 12,345.5",
        "A step of 1e-5 is small.",
        "In 3 of 17 cases.",
        "In 2015 it was 3.57% ([the paper](https://arxiv.org/abs/1512.03385)).",
        "arXiv 1512.03385, and section 6.5.",
        "```python\nlr = 0.123\n```",
    ],
)
def test_a_number_that_is_shown_or_quoted_may_be_written(text):
    assert not unbound(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The loss is 0.552.", "0.552"),
        ("It is 56% of it.", "56%"),
        ("It is 98.7, and so on.", "98.7"),
        ("A step of 1e-6 is small.", "1e-6"),
        ("| 0.7 | 0.551 |", "0.7"),
        ("One is [quoted](https://a.b) as 0.7. Another is 0.8.", "0.8"),
        ('<figure role="img" aria-label="It falls to 0.4.">', "0.4"),
        ("Use `lr=0.37`.", "0.37"),
        ("About 90% of it.", "90%"),  # math-core 0.9.0 is another number
    ],
)
def test_a_number_that_nothing_holds_is_found(text, number):
    assert unbound(text) == [number]


def test_its_line_is_named():
    assert list(numbers.unbound("one\n\ntwo is\n0.25 of it\n", [])) == [(4, "0.25")]


def test_a_number_of_a_real_page_that_is_changed_is_found():
    """Each is changed in its first digit; most of these are then on the page no more."""
    changed = found = 0
    for page in all_pages():
        held = numbers.evidence(page.source, evidence(page))
        for number in re.findall(
            r"(?<= )\d\.\d{2,}(?=[ ,.])", blank(FENCE, page.source)
        ):
            wrong = f"{(int(number[0]) + 4) % 10}{number[1:]}"
            changed += 1
            found += not numbers.is_held(wrong, held)
    assert changed > 20
    assert found / changed > 0.8
