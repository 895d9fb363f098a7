"""A page: what its Markdown says, and what a reader is given of it.

Everything that asks what stands on a page asks here. A scan of the Markdown would see what an
author meant; SuperFences sees what a reader gets. So each include is marked with its line, the
page is rendered with the site's own configuration, and a block is what SuperFences was given:
in a tab, in a fold, with a title or with four backticks, it is the same block.
"""

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
import yaml
from markdown.extensions.toc import slugify, unique

from nutshell.source import example
from nutshell.source.config import site_config
from nutshell.source.paths import DOCS, ROOT, SNIPPETS, visible
from nutshell.source.program import Program

INCLUDE = re.compile(
    r'(?P<indent>\s*)--8<-- "(?P<name>[\w/-]+\.(?P<kind>py|txt|svg|md)(?:(?<=md)#[\w-]+)?)"'
)
MARKED = re.compile(r"included-on-line-(\d+)")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FENCE = re.compile(r"^( *)(`{3,}).*?^\1\2`*$", re.MULTILINE | re.DOTALL)
FIGURE = re.compile(r'\s*<figure role="img"(?: aria-label="(?P<alt>[^"]*)")?>')
HEADING = re.compile(r"^(#{1,3}) (.+)\n", re.MULTILINE)
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
MARKUP = "#<|-!=?{$~:"  # what begins a block that is no sentence
ATTRIBUTES = re.compile(r"\n\{ [^}]*\}$")  # of a paragraph: { .promise }


@dataclass(frozen=True)
class Fence:
    """A block as SuperFences was given it: its language, its text, the line it includes or 0."""

    language: str
    text: str
    line: int


@dataclass(frozen=True)
class Include:
    """A line that includes a file: the name of the file, and in what it stands."""

    line: int
    name: str
    kind: str  # py, txt, svg or md
    fence: str  # the language of the fence that holds it alone, or ""
    alt: str | None  # of the figure that it stands in; None where it stands in none
    first: int  # the lines of the fence or the figure, both counted from 1
    last: int

    @property
    def stem(self) -> str:
        return self.name.rpartition(".")[0]


@dataclass(frozen=True)
class Block:
    """A program on a page, with what the page shows of it."""

    program: Program
    code: Include
    heading: str  # the one it stands under
    output: Include | None
    plot: Include | None


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong, where, and what to do about it."""

    path: str
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}\n  {self.cure}"


@dataclass(frozen=True)
class Part:
    """A heading of a page, and what stands under it before the next heading."""

    page: "Page"
    above: str  # the ## heading that it belongs to; its own title, if it is one
    title: str
    anchor: str
    line: int
    text: str

    @property
    def blocks(self) -> list[Block]:
        """The programs that stand in it."""
        end = self.line + self.text.count("\n")
        return [b for b in self.page.blocks if self.line < b.code.line <= end]


class Page:
    """A Markdown page. `html` and `fences` are what the site's own configuration makes of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.relative_to(ROOT).as_posix()
        self.source = self.written = path.read_text("utf-8")
        self.notebook = example.of_page(path)
        if self.notebook:  # what it includes is made of this
            self.source = self.notebook.markdown()
        self.lines = self.source.splitlines()

    @property
    def stem(self) -> str:
        """Its path below docs/, such as foundations/bias."""
        return self.path.relative_to(DOCS).with_suffix("").as_posix()

    @property
    def overview(self) -> bool:
        """Whether it is the home page or the overview of a section."""
        return self.path.name == "index.md"

    @property
    def concept(self) -> bool:
        """Whether it explains a concept: it is no overview, no worked example, no list."""
        section = self.stem.rpartition("/")[0]
        return (
            bool(section)
            and section != "reference"
            and not (self.overview or self.notebook)
        )

    @property
    def fields(self) -> dict[str, Any]:
        """What its front matter says; nothing where that cannot be read, which a check reports."""
        match = FRONT_MATTER.match(self.written)
        try:
            found = yaml.safe_load(match[0].strip("-\n")) if match else {}
        except yaml.YAMLError:
            found = {}
        return found if isinstance(found, dict) else {}

    @property
    def title(self) -> str:
        found = re.search(r"^# (.+)", self.source, re.MULTILINE)
        return found[1] if found else self.stem

    @property
    def sentence(self) -> str:
        """The first paragraph, in plain words; nothing where there is none."""
        after = blank(FENCE, self.source).partition(f"# {self.title}\n")[2]
        blocks = (block.strip() for block in re.split(r"\n\s*\n", after))
        found = next(
            (block for block in blocks if block and block[0] not in MARKUP), ""
        )
        words = LINK.sub(r"\1", ATTRIBUTES.sub("", found))
        return re.sub(r"[*`]", "", " ".join(words.split()))

    def render(self, *without: str) -> tuple[str, list[Fence]]:
        """(its HTML, its fences); in place of each include stands a mark with its line."""
        config = site_config()
        left_out = {"pymdownx.snippets", *without}
        md = markdown.Markdown(
            extensions=[n for n in config.markdown_extensions if n not in left_out],
            extension_configs=config.mdx_configs,
        )
        given: list[tuple[str, str]] = []
        superfences: Any = md.preprocessors["fenced_code_block"]
        for entry in superfences.extension.superfences:
            entry["formatter"] = recorded(entry["formatter"], given)
        lines = []
        for number, line in enumerate(self.lines, 1):
            match = INCLUDE.fullmatch(line)
            mark = f"{match['indent']}included-on-line-{number}" if match else line
            lines.append(mark)
        html = md.convert(FRONT_MATTER.sub("", "\n".join(lines) + "\n"))
        fences = []
        for language, text in given:
            found = MARKED.fullmatch(text.strip())
            fences.append(Fence(language, text, int(found[1]) if found else 0))
        return html, fences

    @functools.cached_property
    def html(self) -> str:
        """What MkDocs makes of it. Raises MathError where a formula cannot be read."""
        return self.render()[0]

    @functools.cached_property
    def fences(self) -> list[Fence]:
        """The blocks of code that a reader gets; formulae and words do not change them."""
        ours = (f"nutshell.markdown.{name}" for name in ("anatomy", "mathml", "terms"))
        return self.render(*ours)[1]

    @functools.cached_property
    def includes(self) -> list[Include]:
        """All files that the page includes, in order."""
        inside = {fence.line: fence.language for fence in self.fences if fence.line}
        found = []
        for number, line in enumerate(self.lines, 1):
            if match := INCLUDE.fullmatch(line):
                fence = inside.get(number, "")
                opening = FIGURE.fullmatch(self.lines[number - 2])
                closed = self.lines[number : number + 1] == [
                    f"{match['indent']}</figure>"
                ]
                alt = (opening["alt"] or "") if opening and closed else None
                around = 1 if fence or alt is not None else 0
                found.append(
                    Include(
                        *(number, match["name"], match["kind"], fence, alt),
                        *(number - around, number + around),
                    )
                )
        return found

    @functools.cached_property
    def blocks(self) -> list[Block]:
        """The programs that the page shows, in order. A file that is not there is none."""
        named = {include.name: include for include in self.includes}
        headings = [(part.line, part.title) for part in self.parts]
        found = []
        for code in self.includes:
            file = SNIPPETS / code.name
            if code.kind != "py" or code.fence != "python" or not file.exists():
                continue
            above = [title for line, title in headings if line < code.line]
            output, plot = (named.get(f"{code.stem}.{kind}") for kind in ("txt", "svg"))
            heading = above[-1] if above else self.title
            found.append(Block(Program.read(file), code, heading, output, plot))
        return found

    @functools.cached_property
    def parts(self) -> list[Part]:
        """What stands under each heading, in order. A # in a fence is no heading."""
        ids: set[str] = set()
        found, above = [], ""
        headings = list(HEADING.finditer(blank(FENCE, self.source)))
        ends = [heading.start() for heading in headings[1:]] + [len(self.source)]
        for heading, end in zip(headings, ends, strict=True):
            marks, title = heading.groups()
            above = title if len(marks) < 3 else above
            anchor = unique(slugify(title, "-"), ids)
            line = self.source.count("\n", 0, heading.start()) + 1
            text = self.source[heading.end() : end]
            found.append(Part(self, above, title, anchor, line, text))
        return found

    def problem(self, line: int | str, what: str, cure: str) -> Problem:
        """A problem here. `line` is a number, or words that the line holds."""
        if isinstance(line, str):
            numbers = (n for n, text in enumerate(self.lines, 1) if line in text)
            line = next(numbers, 1)
        if self.notebook:  # its cells are written in another file
            line = self.notebook.line_of(self.lines[line - 1])
            return Problem(self.notebook.at, line, what, cure)
        return Problem(self.name, line, what, cure)


def blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with what the pattern matches made blank, every line where it was."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def recorded(
    formatter: Callable[..., str], given: list[tuple[str, str]]
) -> Callable[..., str]:
    """The formatter of SuperFences, made to note down the language and the text it is given."""

    def note(src: str = "", language: str = "", **kwargs: Any) -> str:
        given.append((language or "", src))
        return formatter(src=src, language=language, **kwargs)

    return note


def all_pages() -> list[Page]:
    return [Page(path) for path in visible(DOCS, "*.md")]


def sections(found: Iterable[Page]) -> Iterator[tuple[str, list[Page]]]:
    """(title, its pages) of each entry of the navigation, in order.

    A page that is not there is left out: MkDocs says so, with the line.
    """
    by_file = {f"{page.stem}.md": page for page in found}
    for entry in site_config().nav or ():
        named = entry if isinstance(entry, dict) else {"": entry}
        for title, files in named.items():
            files = [files] if isinstance(files, str) else files
            yield title, [by_file[file] for file in files if file in by_file]
