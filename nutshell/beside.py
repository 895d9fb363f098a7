"""What lies beside the built pages, for other tools: programs, plots, notebooks, Markdown.

`write_all(site)` puts it into a built site, whichever program built that:

    foundations/bias/shift.py, .svg    each program, and what it drew
    foundations/bias/bias.ipynb        the page as a notebook, with what its programs gave
    foundations/bias/index.md          the page as Markdown that needs no extension
    foundations/bias/card.png          what is shown where somebody shares a link to the page
    reference/cheat-sheet/….pdf        the cheat sheet, printed, where there is a browser
    llms.txt, programs.json            what is where, for machines
"""

import itertools
import json
import posixpath
import re

import nbformat
from nbformat import v4

from . import pages, paper, social
from .notebooks import SVG, taken_along
from .programs import SNIPPETS, Program

# A program as a page includes it, with its output and its plot where it has them.
BLOCK = re.compile(
    r'```python\n--8<-- "(?P<stem>[\w/-]+)\.py"\n```'
    r'(?P<text>\n\n```text\n--8<-- "(?P=stem)\.txt"\n```)?'
    r'(?:\n\n<figure role="img" aria-label="(?P<alt>[^"]*)">\n--8<-- "(?P=stem)\.svg"\n</figure>)?'
)
# A made page, and a plot that stands in it.
MADE = re.compile(r'^--8<-- "([\w/-]+\.md(?:#[\w-]+)?)"$', re.MULTILINE)
DRAWN = re.compile(
    r'<figure role="img" aria-label="([^"]*)">\s*<svg.*?</figure>', re.DOTALL
)
# A drawing that no program on the page makes.
ALONE = re.compile(
    r'<figure role="img" aria-label="([^"]*)">\n--8<-- "[\w/-]*?([\w-]+\.svg)"\n</figure>'
)
# A plot in a file of its own, or in an <img>, does not know the colours of a page.
INK = (
    "<style>:root{color:#222;font-family:sans-serif}"
    "@media(prefers-color-scheme:dark){:root{color:#dde}}</style>"
)
CARD_HTML = re.compile(r"<br>$|(?<=^-   )<img .*\n +", re.MULTILINE)
BOX = re.compile(r'(?:===|\?\?\?\+?|!!!)(?: \w+)? "(.+)"')  # a tab, a question, a note
ATTRIBUTES = re.compile(r" *\{ [^}\n]* \}$", re.MULTILINE)
# Space that a browser shows as one blank, and what keeps its own.
SPACE = re.compile(
    r"(?P<kept><(annotation|pre|script|textarea)\b.*?</\2>)|\s*\n\s*", flags=re.DOTALL
)
# A rule of a style sheet whose selectors all ask for what no page of ours has: text written to
# the left, a colour that the theme knows by name, a palette that the theme's script changes.
# And one for which a browser styles all of a page anew as it opens: it marks a tab where there
# is no script (nutshell.css does so at no such cost), or in a dialog.
NOT_OURS = (
    r"[^{},]*(?:\[dir=rtl|\[data-md-color-(?:primary=|accent=|switching)"
    r"|(?:\.no-js|\[role=dialog\]) (?:\.md-typeset )?\.tabbed-set)[^{},]*"
)
UNUSED = re.compile(rf"(?<=[{{}}]){NOT_OURS}(?:,{NOT_OURS})*\{{[^{{}}]*\}}")
TABLE = re.compile(r"<table>(.*?</table>)", re.DOTALL)
BOXED = (
    '<div class="md-typeset__scrollwrap" tabindex="0"><div class="md-typeset__table">'
    r'<table class="boxed">\1</div></div>'
)
LINK = re.compile(r"\]\(([\w./-]+)\.md(#[\w-]+)?\)")


def flat(text):
    """Markdown without the boxes of Material: the title of each in bold, its text after it."""
    lines, inside = [], False
    for line in text.splitlines():
        title = BOX.fullmatch(line)
        inside = bool(title) or inside and (line.startswith("    ") or not line.strip())
        lines.append(f"**{title[1]}**" if title else line.removeprefix("    " * inside))
    done = "\n".join(lines)
    return done if done == text else flat(done)  # a box may stand in a box


def source(page):
    """The page's Markdown, flat, with its programs still included by name."""
    text = MADE.sub(
        lambda made: (pages.PLOTS / made[1]).read_text("utf-8"), page.written
    )
    number = itertools.count(1)
    text = DRAWN.sub(lambda plot: f"![{plot[1]}](plot-{next(number)}.svg)", text)
    text = CARD_HTML.sub("", text)
    return flat(ATTRIBUTES.sub("", pages.FRONT_MATTER.sub("", text)).strip()) + "\n"


def linked(text, page, to, address=""):
    """Links to pages lead to `to` beside them, from the page itself or from anywhere."""

    def link(match):
        folder = posixpath.dirname(page.stem)
        target = pages.url(posixpath.normpath(posixpath.join(folder, match[1])))
        if not address:
            here = pages.url(page.stem) or "."
            return f"]({posixpath.relpath(target or '.', here)}/{to}{match[2] or ''})"
        return f"]({address}{target}{to}{match[2] or ''})"

    return LINK.sub(link, text)


def plain(page):
    """The page as Markdown, each program and output in its place."""

    def block(match):
        stem = SNIPPETS / match["stem"]
        parts = [f"```python\n{stem.with_suffix('.py').read_text('utf-8')}```"]
        if match["text"]:
            parts.append(f"```text\n{stem.with_suffix('.txt').read_text('utf-8')}```")
        if match["alt"]:
            parts.append(f"![{match['alt']}]({stem.name}.svg)")
        return "\n\n".join(parts)

    text = ALONE.sub(r"![\1](\2)", BLOCK.sub(block, source(page)))
    return linked(text, page, "index.md")


def notebook(page, address=""):
    """The page as a notebook, with what its programs gave; None if it has no program."""
    text, cells, end = source(page), [], 0
    for match in BLOCK.finditer(text):
        cells += prose(text[end : match.start()])
        cells.append(code(match))
        end = match.end()
    if not cells:
        return None
    cells += prose(text[end:])
    for number, cell in enumerate(cells, 1):
        cell.id = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = linked(cell.source, page, "", address)
    python = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = v4.new_notebook(cells=cells, metadata={"kernelspec": python})
    return taken_along(made)


def prose(text):
    text = ALONE.sub(r"*Plot: \1*", text)
    return [v4.new_markdown_cell(text.strip())] if text.strip() else []


def code(match):
    program = Program.read(SNIPPETS / f"{match['stem']}.py")
    cell = v4.new_code_cell(program.text.strip(), metadata={"program": program.name})
    if match["text"]:
        printed = program.stored_output.read_text("utf-8")
        cell.outputs.append(v4.new_output("stream", name="stdout", text=printed))
    if match["alt"]:
        drawn = (pages.PLOTS / program.name).with_suffix(".svg").read_text("utf-8")
        cell.outputs.append(v4.new_output("display_data", {SVG: drawn}))
    if any(not statement.type.endswith("Warning") for statement in program.statements):
        cell.metadata["tags"] = ["raises-exception"]
    return cell


def overview(found):
    """llms.txt: each section of the navigation, each page with the sentence that says it."""
    config = pages.site_config()
    parts = [f"# {config.site_name}", f"> {config.site_description}"]
    for title, listed in pages.sections(found):
        lines = (
            f"- [{page.title}]({pages.url(page.stem)}index.md): {page.nutshell}"
            for page in listed
        )
        parts += [f"## {title}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def index(found):
    """programs.json: each program, where it is shown, and what it prints."""
    entries = []
    for page in found:
        text = source(page)
        for match in BLOCK.finditer(text):
            program = Program.read(SNIPPETS / f"{match['stem']}.py")
            headings = re.findall(r"^#+ (.+)", text[: match.start()], re.MULTILINE)
            entries.append(
                {
                    "program": program.name,
                    "page": pages.url(page.stem),
                    "under": headings[-1],
                    "imports": sorted(program.imports),
                    "code": program.text,
                    "output": program.stored[program.stored_output],
                    "plot": match["alt"],
                }
            )
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def mend(site):
    """Two attributes that HTML does not allow (the style says the second); a fifth is space.

    The theme's script puts each table without a class into a box that scrolls, and the page is
    styled anew for each: here a table has its box, and a class, and the rules for one without.
    """
    for file in site.rglob("*.html"):
        text = file.read_text("utf-8")
        text = re.sub(r'(type="checkbox" id="__\w+") autocomplete="off"', r"\1", text)
        text = text.replace(' image-rendering="pixelated"', "")
        text = TABLE.sub(BOXED, text)
        text = SPACE.sub(lambda space: space["kept"] or "\n", text)
        file.write_text(text, "utf-8")


def shorten(site):
    """Each first visit would carry comments, and rules for other languages and colours."""
    for file in site.glob("assets/**/*.css"):
        text = re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)
        text = re.sub(r"\s+", " ", UNUSED.sub("", text))
        text = text.replace("table:not([class])", "table:not([border])")  # see mend()
        file.write_text(text.strip() + "\n", "utf-8")


def set_index_aside(site):
    """The theme reads search_index.json in the page: our worker reads index.json beside it."""
    index = site / "search" / "search_index.json"
    if index.exists():
        text = index.read_text("utf-8")
        (index.parent / "index.json").write_text(text, "utf-8")
        index.write_text(json.dumps(json.loads(text) | {"docs": []}), "utf-8")


def drawn(page):
    """The plots of a worked example."""
    if not page.notebook:
        return []
    made = pages.PLOTS / f"{page.stem}.md"
    return re.findall(r"<svg .*?</svg>", made.read_text("utf-8"), re.DOTALL)


def alone(svg):
    """A plot that brings its own ink and letters, and follows light and dark as it is shown."""
    return svg.replace(">", f">{INK}", 1)


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def write_all(site):
    """Write all of it into a built site."""
    mend(site)
    shorten(site)
    set_index_aside(site)
    found = pages.all_pages()
    config = pages.site_config()
    address = config.site_url or ""
    for program in SNIPPETS.rglob("*.py"):
        write(site / program.relative_to(SNIPPETS), program.read_text("utf-8"))
    for root in (SNIPPETS, pages.PLOTS):
        for plot in root.rglob("*.svg"):
            write(site / plot.relative_to(root), alone(plot.read_text("utf-8")))
    for page in found:
        folder = site / pages.url(page.stem)
        for number, svg in enumerate(drawn(page), 1):
            write(folder / f"plot-{number}.svg", alone(svg))
        (folder / "index.md").write_text(plain(page), "utf-8")
        if (made := notebook(page, address)) and page.stem != "index":
            taken = nbformat.writes(made) + "\n"
            (folder / f"{folder.name}.ipynb").write_text(taken, "utf-8")
        if address:
            shared = social.card(page.title, page.nutshell, config.site_name)
            shared.save(folder / "card.png", optimize=True)
    (site / "llms.txt").write_text(overview(found), "utf-8")
    (site / "programs.json").write_text(index(found), "utf-8")
    paper.write(site, address)
