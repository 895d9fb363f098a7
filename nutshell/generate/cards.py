"""Overviews: a card for each page of a section, and on the home page one for each concept.

A card is an item of a list: a plot of the page, its title, its sentence. The overview of a section,
such as docs/foundations/index.md, includes its cards; the navigation says which and in what order.
"""

from collections.abc import Iterable
from pathlib import Path
from posixpath import dirname, relpath

from nutshell.run.cache import version
from nutshell.source.config import url
from nutshell.source.page import Page, sections
from nutshell.source.paths import MADE
from nutshell.source.program import all_programs


def made(found: list[Page]) -> dict[Path, str]:
    """{path: text} of the cards that the overviews and the home page include."""
    lists = {}
    home = next((page for page in found if page.stem == "index"), None)
    shown = []
    for title, (overview, *listed) in filter(all, sections(found)):
        if overview.overview and overview is not home:
            lists[f"{overview.stem}.md"] = cards(overview, listed)
            shown += [f"### [{title}]({overview.stem}.md)\n", thumbnails(listed)]
    if home:
        lists["index.md"] = "\n".join(shown)
        lists["index-proof.md"] = proof()
    return {MADE / name: text for name, text in lists.items()}


def proof() -> str:
    """How many programs the tests run, and with what."""
    torch = ".".join(version("torch").split(".")[:2])
    count = (
        f"{len(all_programs()):,} programs, each run by our tests with torch {torch}."
    )
    return f"{count} No network, no GPU.\n{{ .proof }}\n"


def plot(page: Page) -> str:
    """The first plot of a page as a file beside it, from the site's own folder; or nothing."""
    if page.notebook:
        return f"{url(page.stem)}plot-1.svg"  # publish/files.py writes it
    return next((i.name for i in page.includes if i.kind == "svg"), "")


def cards(overview: Page, listed: Iterable[Page]) -> str:
    """A card for each page: its plot, its title, its sentence."""
    folder = dirname(overview.stem)
    return "".join(card(folder, page, page.sentence) for page in listed)


def thumbnails(listed: Iterable[Page]) -> str:
    """A small card for each page, for the home page: its plot and its title."""
    return "".join(card("", page) for page in listed)


def card(folder: str, page: Page, *words: str) -> str:
    """The plot is decoration: the link says where it leads, and the page what it shows."""
    name = relpath(f"{page.stem}.md", folder or ".")
    lines = [f"**[{page.title}]({name})**<br>", *words]
    if image := plot(page):
        source = relpath(image, folder or ".")
        # first, so that the words do not move when it comes
        lines.insert(0, f'<img src="{source}" alt="" loading="lazy">')
    return "-   " + "\n    ".join(lines) + "\n"
