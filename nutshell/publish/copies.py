"""The page for other tools: as a notebook, and as Markdown that needs no extension."""

import itertools
import posixpath
import re
from dataclasses import dataclass

from nbformat import NotebookNode, v4

from nutshell.source.config import url
from nutshell.source.example import SVG, taken_along
from nutshell.source.page import FRONT_MATTER, INCLUDE, Block, Page
from nutshell.source.paths import MADE

DRAWN = re.compile(
    r'<figure role="img" aria-label="([^"]*)">\s*<svg.*?</figure>', re.DOTALL
)
CARD_HTML = re.compile(r"<br>$|(?<=^-   )<img .*\n +", re.MULTILINE)
BOX = re.compile(r'(?:===|\?\?\?\+?|!!!)(?: [\w-]+)* "(.+)"')  # a tab, a fold, a note
ATTRIBUTES = re.compile(r" *\{ [^}\n]* \}$", re.MULTILINE)
LINK = re.compile(r"\]\(([\w./-]+)\.md(#[\w-]+)?\)")
PLACE = re.compile(r"^ *\x02(\d+)\x03$", re.MULTILINE)  # of a block or a figure


@dataclass(frozen=True)
class Figure:
    """A plot on a page: what it shows in words, its file, and whether a program here draws it."""

    alt: str
    name: str
    by_program: bool


Piece = Block | Figure | str  # a program with what it gave, a plot, or Markdown


def pieces(page: Page) -> list[Piece]:
    """The page in order: Markdown without the boxes of the theme, and between it the programs."""
    lines: list[str] = [*page.lines] if not page.notebook else page.written.splitlines()
    taken: list[Piece] = []

    def put(first: int, last: int, *what: Piece) -> None:
        line = lines[first - 1]
        indent = line[: len(line) - len(line.lstrip())]
        place = f"{indent}\x02{len(taken)}\x03" if what else ""
        lines[first - 1 : last] = [place, *[""] * (last - first)]
        taken.extend(what)

    shown = {block.code.name: block for block in page.blocks}
    results = {i.name for b in page.blocks for i in (b.output, b.plot) if i}
    for include in page.includes if not page.notebook else ():
        if include.name in shown:
            put(include.first, include.last, shown[include.name])
        elif include.name in results and include.kind == "txt":
            put(include.first, include.last)
        elif include.alt is not None:
            name = include.name.rpartition("/")[2]
            figure = Figure(include.alt, name, include.name in results)
            put(include.first, include.last, figure)
    text = "\n".join(map(whole, lines))
    number = itertools.count(1)
    text = DRAWN.sub(lambda plot: image(plot[1], f"plot-{next(number)}.svg"), text)
    text = ATTRIBUTES.sub("", FRONT_MATTER.sub("", CARD_HTML.sub("", text)))
    split = PLACE.split(flat(text.strip()) + "\n")
    found: list[Piece] = [*split]
    found[1::2] = [taken[int(index)] for index in split[1::2]]
    return [piece for piece in found if not isinstance(piece, str) or piece.strip()]


def whole(line: str) -> str:
    """The line, or what it includes where that is a made page."""
    match = INCLUDE.fullmatch(line)
    if not match or match["kind"] != "md":
        return line
    return (MADE / match["name"]).read_text("utf-8")


def image(alt: str, name: str) -> str:
    """A picture in Markdown; brackets in its words are marked as letters."""
    words = re.sub(r"([][])", r"\\\1", alt)
    return f"![{words}]({name})"


def flat(text: str) -> str:
    """Markdown without the boxes of Material: the title of each in bold, its text after it."""
    lines, inside = [], False
    for line in text.splitlines():
        title = BOX.fullmatch(line)
        inside = bool(title) or inside and (line.startswith("    ") or not line.strip())
        lines.append(f"**{title[1]}**" if title else line.removeprefix("    " * inside))
    done = "\n".join(lines)
    return done if done == text else flat(done)  # a box may stand in a box


def linked(text: str, page: Page, to: str, address: str = "") -> str:
    """Links to pages lead to `to` beside them, from the page itself or from anywhere."""

    def link(match: re.Match[str]) -> str:
        folder = posixpath.dirname(page.stem)
        target = url(posixpath.normpath(posixpath.join(folder, match[1])))
        if not address:
            here = url(page.stem) or "."
            return f"]({posixpath.relpath(target or '.', here)}/{to}{match[2] or ''})"
        return f"]({address}{target}{to}{match[2] or ''})"

    return LINK.sub(link, text)


def plain(page: Page) -> str:
    """The page as Markdown, each program and output in its place."""
    parts = []
    for piece in pieces(page):
        if isinstance(piece, str):
            parts.append(linked(piece.strip(), page, "index.md"))
            continue
        if isinstance(piece, Figure):
            parts.append(image(piece.alt, piece.name))
            continue
        parts.append(fenced("python", piece.program.text))
        if printed := piece.program.stored[piece.program.stored_output]:
            parts.append(fenced("text", printed))
    return "\n\n".join(parts) + "\n"


def fenced(language: str, text: str) -> str:
    """A fence longer than any in the text."""
    marks = max([2, *map(len, re.findall("`{3,}", text))]) + 1
    return f"{'`' * marks}{language}\n{text.rstrip()}\n{'`' * marks}"


def notebook(page: Page, address: str = "") -> NotebookNode | None:
    """The page as a notebook, with what its programs gave; None if it has no program."""
    if not page.blocks:
        return None
    cells = []
    for piece in pieces(page):
        if isinstance(piece, str):
            text = linked(piece.strip(), page, "", address)
            cells.append(v4.new_markdown_cell(text))
        elif isinstance(piece, Block):
            cells.append(code_cell(piece))
        elif not piece.by_program:  # else the cell of its program draws it
            cells.append(v4.new_markdown_cell(f"*Plot: {piece.alt}*"))
    for number, cell in enumerate(cells, 1):
        cell.id = f"cell-{number}"
    python = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return taken_along(v4.new_notebook(cells=cells, metadata={"kernelspec": python}))


def code_cell(block: Block) -> NotebookNode:
    program = block.program
    cell = v4.new_code_cell(program.text.strip(), metadata={"program": program.name})
    if printed := program.stored[program.stored_output]:
        cell.outputs.append(v4.new_output("stream", name="stdout", text=printed))
    if block.plot:
        drawn = (MADE / block.plot.name).read_text("utf-8")
        cell.outputs.append(v4.new_output("display_data", {SVG: drawn}))
    if any(not statement.type.endswith("Warning") for statement in program.statements):
        cell.metadata["tags"] = ["raises-exception"]
    return cell
