"""Put beside the built pages what other tools take: programs, plots, notebooks, Markdown.

foundations/bias/shift.py, .svg    each program, and what it drew
foundations/bias/bias.ipynb        the page as a notebook, with what its programs gave
foundations/bias/index.md          the page as Markdown that needs no extension
foundations/bias/card.png          what is shown where somebody shares a link to the page
reference/cheat-sheet/….pdf        the cheat sheet, printed, where there is a browser
llms.txt, programs.json            what is where, for machines
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

import nbformat

from nutshell.publish import copies, html, pdf, social
from nutshell.source.config import site_config, url
from nutshell.source.page import Page, all_pages, sections
from nutshell.source.paths import MADE, SNIPPETS, visible

# A plot in a file of its own, or in an <img>, does not know the colours of a page.
INK = (
    "<style>:root{color:#222;font-family:sans-serif}"
    "@media(prefers-color-scheme:dark){:root{color:#dde}}</style>"
)


def write_all(site: Path) -> None:
    """Write all of it into a built site, whichever program built that."""
    html.clean_pages(site)
    html.shorten_styles(site)
    html.set_index_aside(site)
    found = all_pages()
    config = site_config()
    for program in visible(SNIPPETS, "*.py"):
        write(site / program.relative_to(SNIPPETS), program.read_text("utf-8"))
    for root in (SNIPPETS, MADE):
        for plot in root.rglob("*.svg"):
            write(site / plot.relative_to(root), alone(plot.read_text("utf-8")))
    for frames in MADE.rglob("*.frames.js"):
        write(site / frames.relative_to(MADE), frames.read_text("utf-8"))
    for page in found:
        write_copies(page, site / url(page.stem), config.site_url or "")
        if config.site_url:
            shared = social.card(page.title, page.sentence, config.site_name)
            shared.save(site / url(page.stem) / "card.png", optimize=True)
    write(site / "llms.txt", overview(found))
    write(site / "programs.json", index(found))
    pdf.write(site, config.site_url or "")


def write_copies(page: Page, folder: Path, address: str) -> None:
    """The page as Markdown and as a notebook; the plots of a worked example."""
    for number, svg in enumerate(drawn(page), 1):
        write(folder / f"plot-{number}.svg", alone(svg))
    write(folder / "index.md", copies.plain(page))
    if page.stem != "index" and (made := copies.notebook(page, address)):
        write(folder / f"{folder.name}.ipynb", nbformat.writes(made) + "\n")


def overview(found: Iterable[Page]) -> str:
    """llms.txt: each section of the navigation, each page with the sentence that says it."""
    config = site_config()
    parts = [f"# {config.site_name}", f"> {config.site_description}"]
    for title, listed in sections(found):
        lines = (
            f"- [{page.title}]({url(page.stem)}index.md): {page.sentence}"
            for page in listed
        )
        parts += [f"## {title}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def index(found: Iterable[Page]) -> str:
    """programs.json: each program, where it is shown, and what it prints."""
    entries = [
        {
            "program": block.program.name,
            "page": url(page.stem),
            "under": block.heading,
            "imports": sorted(block.program.imports),
            "code": block.program.text,
            "output": block.program.stored[block.program.stored_output],
            "plot": block.plot.alt if block.plot else None,
        }
        for page in found
        for block in page.blocks
    ]
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def drawn(page: Page) -> list[str]:
    """The plots of a worked example."""
    if not page.notebook:
        return []
    made = (MADE / f"{page.stem}.md").read_text("utf-8")
    return re.findall(r"<svg .*?</svg>", made, re.DOTALL)


def alone(svg: str) -> str:
    """A plot that brings its own ink and letters, and follows light and dark as it is shown."""
    return svg.replace(">", f">{INK}", 1)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
