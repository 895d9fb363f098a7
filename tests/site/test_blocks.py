"""What our Markdown extension makes of a block: a link, a mark, and nothing that is not seen."""

import pytest
from bs4 import BeautifulSoup


@pytest.fixture(scope="module")
def bias(site):
    html = (site / "foundations/bias/index.html").read_text("utf-8")
    return BeautifulSoup(html, "html.parser")


def test_each_program_links_to_its_file(bias):
    programs = bias.select(".language-python")
    assert programs
    assert all(block.select_one("a.file[href$='.py']") for block in programs)


def test_only_what_is_coloured_has_an_element(bias):
    spans = bias.select(".language-python span")
    kinds = {span.get("class", [""])[0] for span in spans}
    assert {"kn", "c1", "mf"} <= kinds
    assert not kinds & {"n", "o", "p", "w"}


def test_an_error_is_marked_and_nothing_else(bias):
    errors = [error.text for error in bias.select(".language-text .error")]
    assert len(errors) == 1
    assert errors[0].startswith("RuntimeError: The size of tensor a (2) must match")
    assert errors[0].endswith("at non-singleton dimension 1")
