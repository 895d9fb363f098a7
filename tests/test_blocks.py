"""What our Markdown extension makes of a block: a link, a mark, and nothing that is not seen."""

from bs4 import BeautifulSoup

from nutshell.pages import DOCS, Page

BIAS = BeautifulSoup(Page(DOCS / "foundations/bias.md").html, "html.parser")


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
