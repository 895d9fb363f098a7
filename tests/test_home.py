"""The home page leads to each section, and the overview of a section to each of its pages."""

import re

from nutshell import cards, pages


def test_every_page_can_be_found_from_the_home_page():
    lists = cards.made(pages.all_pages())
    listed = {
        overview.relative_to(pages.PLOTS).parent / page
        for overview, text in lists.items()
        for page in re.findall(r"\]\(([\w/-]+\.md)\)", text)
    }
    there = {page.path.relative_to(pages.DOCS) for page in pages.all_pages()}
    assert there - listed == {pages.Path("index.md")}
    for overview in lists:
        name = overview.relative_to(pages.PLOTS).as_posix()
        assert f'--8<-- "{name}"' in (pages.DOCS / name).read_text("utf-8")
