"""Each concept page has its nutshell; a contributor who forgets a part is told which."""

import markdown
import pytest

from nutshell.check import anatomy
from nutshell.generate import orientation
from nutshell.source.config import site_config
from nutshell.source.page import Page, all_pages
from nutshell.source.paths import DOCS
from nutshell.source.program import Program

CONCEPTS = [page for page in all_pages() if page.concept]


@pytest.mark.parametrize("page", CONCEPTS, ids=lambda page: page.stem)
def test_a_concept_page_has_all_parts_in_order(page):
    assert list(map(str, anatomy.check(page))) == []


@pytest.fixture
def changed(monkeypatch):
    """The model page with one change: what is wrong with it."""

    def faults(old, new):
        page = Page(DOCS / "foundations" / "bias.md")
        assert old in page.source
        page.source = page.source.replace(old, new, 1)
        page.lines = page.source.splitlines()
        return [problem.what for problem in anatomy.check(page)]

    return faults


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("- Each output", "Each output", "has 2 facts in its nutshell"),
        ("**Do not**", "Never", "does not name the one mistake"),
        (
            "[removes it](#a-bias-before-batch-normalization)",
            "removes it",
            "does not name",
        ),
        ("Needs:", "Wants:", "does not say what a reader needs"),
        ("## Understand", "## Thoughts", "“Thoughts” is no part of a page"),
        ("## In code", "## Check yourself", "its parts stand in another order"),
        ("nutshell.py", "other.py", "has no nutshell program"),
        ("learned number", "learned number " + 40 * "very ", "its first paragraph has"),
        ("however many inputs", 30 * "however many " + "inputs", "a fact has"),
        (
            "### A bias as long as the batch\n\n",
            '### A bias as long as the batch\n\n??? wrong "See it"\n\n',
            "begins with something else than words",
        ),
    ],
)
def test_a_part_that_is_missing_is_named(changed, old, new, what):
    assert [found for found in changed(old, new) if what in found]


def test_the_model_page_has_no_fault(changed):
    assert changed("# Bias", "# Bias") == []


def test_the_steps_of_the_path_are_pages_that_need_only_earlier_ones():
    found = all_pages()
    steps = orientation.steps(found)
    assert len(steps) == 15
    assert len(set(steps)) == 15
    listed = orientation.numbered(found)
    (text,) = listed.values()
    assert text.count("minutes. ") == 15


def test_each_concept_page_knows_its_minutes_and_what_comes_next():
    (text,) = orientation.orientation(all_pages()).values()
    assert text.count('"minutes"') == len(CONCEPTS)
    assert '"step": "step 3 of 15"' in text


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\nS.\n\n- fact\n\nNeeds: x\n",
        "# A\n\n- fact\n\nNeeds: x\n",
        "# A\n\nS.\n\n*why?*\n\n- fact\n\n**Do not** x\n\nNeeds: y\n",
        "# A\n\nNeeds: y\n\n- fact\n",
        "Needs: y\n\n# A\n\n- fact\n",
    ],
)
def test_a_page_that_is_not_finished_is_rendered_as_it_stands(text):
    config = site_config()
    html = markdown.markdown(
        text,
        extensions=config.markdown_extensions,
        extension_configs=config.mdx_configs,
    )
    assert "Needs:" in html
    assert "nutshell" not in html


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("# Wrong: all of it.", "wrong"),
        ("# Wrong and right: both ways.", "part-wrong"),
        ("# Wrong in its first line; the second is right.", "part-wrong"),
        ("import torch", ""),
        ("# What is wrong here?", ""),
    ],
)
def test_the_first_line_of_a_program_says_how_much_of_it_is_wrong(first, kind):
    assert Program("topic/idea/it.py", f"{first}\nx = 1\n").wrong == kind
