"""The home page is the map of the site."""

import re

from nutshell import pages


def test_every_page_can_be_found_from_the_home_page():
    home = (pages.DOCS / "index.md").read_text("utf-8")
    linked = set(re.findall(r"\]\(([\w/-]+\.md)", home))
    there = {p.path.relative_to(pages.DOCS).as_posix() for p in pages.all_pages()}
    assert there - linked == {"index.md"}
