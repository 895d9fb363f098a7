"""What our Markdown extension makes of a block: a link, a mark, and nothing that is not seen."""

import markdown
import pytest
from bs4 import BeautifulSoup

from nutshell.source.config import site_config
from nutshell.source.page import Page
from nutshell.source.paths import DOCS
from nutshell.source.program import Program


def rendered(page):
    """The page as MkDocs renders it, with its includes."""
    config = site_config()
    html = markdown.markdown(
        page.source,
        extensions=config.markdown_extensions,
        extension_configs=config.mdx_configs,
    )
    return BeautifulSoup(html, "html.parser")


BIAS = rendered(Page(DOCS / "foundations/bias.md"))


def test_each_program_links_to_its_file():
    programs = BIAS.select(".language-python")
    assert programs
    assert all(block.select_one("a.file[href$='.py']") for block in programs)


def test_only_what_is_coloured_has_an_element():
    kinds = {
        span.get("class", [""])[0] for span in BIAS.select(".language-python span")
    }
    assert {"kn", "c1", "mf"} <= kinds
    assert not kinds & {"n", "o", "p", "w"}


def test_an_error_is_marked_and_nothing_else():
    errors = [error.text for error in BIAS.select(".language-text .error")]
    assert len(errors) == 1
    assert errors[0].startswith("RuntimeError: The size of tensor a (2) must match")
    assert errors[0].endswith("at non-singleton dimension 1")


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
