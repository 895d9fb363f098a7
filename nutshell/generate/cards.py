"""Overviews: a card for each page of a section, and on the home page one for each section.

A card is an item of a list: a plot of the page, its title, its sentence. The overview of a section,
such as docs/foundations/index.md, includes its cards; the navigation says which and in what order.
"""

from posixpath import dirname, relpath

from nutshell.source.config import url
from nutshell.source.page import sections
from nutshell.source.paths import MADE


def made(found):
    """{path: text} of the cards that the overviews and the home page include."""
    home = [page for page in found if page.stem == "index"]
    lists, overviews = {}, []
    for _, listed in sections(found):
        if not listed or not listed[0].overview or listed[0] in home:
            continue
        overview, shown = listed[0], [(page, plot(page)) for page in listed[1:]]
        lists[f"{overview.stem}.md"] = cards(overview, shown)
        first = next((image for _, image in shown if image), "")
        overviews.append((overview, first))
    for page in home:
        lists["index.md"] = cards(page, overviews)
    return {MADE / name: text for name, text in lists.items()}


def plot(page):
    """The first plot of a page as a file beside it, from the site's own folder; or nothing."""
    if page.notebook:
        return f"{url(page.stem)}plot-1.svg"  # publish/copies.py writes it
    return next((i.name for i in page.includes if i.kind == "svg"), "")


def cards(overview, shown):
    folder = dirname(overview.stem)
    return "\n".join(card(folder, page, image) for page, image in shown) + "\n"


def card(folder, page, image):
    """`image` is decoration: the link says where it leads, and the page what it shows."""
    name = relpath(f"{page.stem}.md", folder or ".")
    lines = [f"**[{page.title}]({name})**<br>", page.sentence]
    if image:
        source = relpath(image, folder or ".")
        # first, so that the words do not move when it comes
        lines.insert(0, f'<img src="{source}" alt="" loading="lazy">')
    return "-   " + "\n    ".join(lines)
