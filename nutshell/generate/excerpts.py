"""Parts of pages that a page of docs/reference/ includes: `--8<-- "learning/loss.md#the-mathematics"`."""

import re
import textwrap
from pathlib import Path
from posixpath import dirname, join, normpath

from nutshell.source.page import Page, Part, Problem
from nutshell.source.paths import MADE

TARGET = re.compile(
    r"(?<=\]\()(?!\w+:)([^)#\s]*)(#[^)]*)?(?=\))"
)  # of a link to the site
FORMULA = re.compile(r"^\$\$\n.*?^\$\$\n", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
ERROR = re.compile(r"^([\w.]*(?:Error|Exception|Warning)): (.+)", re.MULTILINE)
SOURCE = re.compile(r" *\((?:[^()]|(?<=\])\([^()]*\))*\]\(http[^()]*\)[^()]*\)")
SENTENCE = re.compile(r"(?<=[.?!:])\s+(?=[“*\[A-Z])")


def page_link(page: Page) -> str:
    """A link to a page, from docs/reference/."""
    return f"[{page.title}](../{page.stem}.md)"


def link(part: Part, text: str) -> str:
    """A link to a part of a page, from docs/reference/."""
    return f"[{text}](../{part.page.stem}.md#{part.anchor})"


def moved(part: Part, text: str) -> str:
    """The text of a part with its links as they must be in docs/reference/."""
    here = f"{part.page.stem}.md"

    def target(match: re.Match[str]) -> str:
        page = normpath(join(dirname(here), match[1])) if match[1] else here
        return f"../{page}{match[2] or ''}"

    return TARGET.sub(target, text)


def errors(part: Part) -> list[tuple[str, str, str]]:
    """(type, message, name of the program) of all that is raised in a part."""
    return [
        (*error, block.code.stem)
        for block in part.blocks
        for error in ERROR.findall(block.program.stored[block.program.stored_output])
    ]


def excerpts(all_pages: list[Page], wrong: list[Problem]) -> dict[Path, str]:
    """{file: its text} of each part of a page that a page of docs/reference/ includes."""
    there = {f"{p.stem}.md": {part.anchor: part for part in p.parts} for p in all_pages}
    files = {}
    for page in (page for page in all_pages if page.stem.startswith("reference/")):
        for include in page.includes:
            target, _, anchor = include.name.partition("#")
            its = there.get(target, {})
            if text := anchor in its and gist(its[anchor]):
                files[MADE / include.name] = text
            elif anchor:
                what = f"there is nothing to take of docs/{include.name}"
                headings = ", ".join(a for a, part in its.items() if gist(part))
                cure = f"name a heading: {headings}" if its else "name a page in docs/"
                wrong.append(page.problem(include.line, what, cure))
    return files


def gist(part: Part) -> str:
    """What is taken of a part: its formulae, tables or program; of a mistake how it begins."""
    title = part.page.title if part.title == "The mathematics" else part.title
    place, text = link(part, title), part.text.partition("```")[0].partition("\n===")[0]
    if held := FORMULA.findall(part.text):
        return f"- {place}\n\n{textwrap.indent(chr(10).join(held), '    ')}"
    if held := TABLE.findall(part.text):
        return f"{place}\n\n" + moved(part, "\n".join(held))
    if part.above != "Common mistakes" and part.blocks:
        program = part.blocks[0].program.text  # py: its file is not beside this page
        return f"{place}\n\n```py\n{program}```\n"
    text = moved(part, beginning(" ".join(text.split())))
    text = re.sub(" …$", ".", text)  # what follows is not taken
    return f"- {place}: {text}\n" if text else ""


def beginning(answer: str) -> str:
    """Its first sentences, without where it was asked."""
    text, said = SOURCE.sub("", answer).lstrip(" ."), ""
    for sentence in SENTENCE.split(text):
        said += f" {sentence}"
        if len(said) > 80:
            break
    return re.sub(r":$", " …", said.strip())  # a program follows
