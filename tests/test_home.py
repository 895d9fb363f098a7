"""The home page leads to each section, and the overview of a section to each of its pages."""

import re
from pathlib import Path

from nutshell.generate import cards
from nutshell.source.page import all_pages
from nutshell.source.paths import DOCS, MADE


def test_every_page_can_be_found_from_the_home_page():
    lists = cards.made(all_pages())
    home = (DOCS / "index.md").read_text("utf-8")
    listed = {Path(page) for page in re.findall(r"\]\(([\w/-]+\.md)\)", home)}
    listed |= {
        overview.relative_to(MADE).parent / page
        for overview, text in lists.items()
        for page in re.findall(r"\]\(([\w/-]+\.md)\)", text)
    }
    there = {page.path.relative_to(DOCS) for page in all_pages()}
    assert there - listed == {Path("index.md")}
    for overview in (path for path in lists if path.stem == "index"):
        name = overview.relative_to(MADE).as_posix()
        assert f'--8<-- "{name}"' in (DOCS / name).read_text("utf-8")
