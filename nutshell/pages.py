"""Read what a page really renders, with the site's own Markdown configuration.

A scan of the Markdown would see what an author meant; SuperFences sees what a reader gets.
So the blocks of a page are those that SuperFences was given to highlight.
"""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

import markdown
import yaml
from mkdocs.config import load_config

from . import notebooks, prose
from .mathml import MathError
from .programs import ROOT, SNIPPETS, all_programs

DOCS = ROOT / "docs"
PLOTS = ROOT / ".build" / "plots"  # pymdownx.snippets looks there, says mkdocs.yml

INCLUDE = re.compile(
    r'\s*--8<-- "(?P<name>[\w/-]+\.(?P<kind>py|txt|svg|md)(?:(?<=md)#[\w-]+)?)"'
)
INCLUDE_MADE = re.compile(r'^--8<-- "[\w/-]+\.(?:svg|md)(?:#[\w-]+)?"', re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
MARK = r"^[\s>]*(?:```|~~~)\s*[{.]*"  # how a fence begins, before its language
# A year that ends a sentence, at the beginning of a line.
NUMBERED = re.compile(r"^ *(\d{2,}\.) ", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FIGURE = re.compile(r'<figure role="img"(?: aria-label="(?P<alt>[^"]*)")?>')


@dataclass(frozen=True)
class Fence:
    """A block as SuperFences was given it: the language it was marked with, and its text."""

    language: str
    text: str


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong, where, and what to do about it."""

    path: str
    line: int
    what: str
    cure: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}\n  {self.cure}"


class Page:
    """A Markdown page. `html` and `fences` are what the site's own configuration makes of it."""

    def __init__(self, path):
        self.path = path
        self.name = path.relative_to(ROOT).as_posix()
        self.source = self.written = path.read_text("utf-8")
        self.notebook = notebooks.of_page(path)
        if self.notebook:  # what it includes is made of this
            self.source = self.notebook.markdown()
        self.lines = self.source.splitlines()

    @property
    def stem(self):
        """Its path below docs/, such as foundations/bias."""
        return self.path.relative_to(DOCS).with_suffix("").as_posix()

    @property
    def overview(self):
        """Whether it is the home page or the overview of a section."""
        return self.path.name == "index.md"

    @property
    def title(self):
        found = re.search(r"^# (.+)", self.source, re.MULTILINE)
        return found[1] if found else self.stem

    @property
    def nutshell(self):
        """The first paragraph, in plain words."""
        after = self.source.partition(f"# {self.title}\n")[2].strip()
        words = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", after.partition("\n\n")[0])
        return re.sub(r"[*`]", "", " ".join(words.split()))

    @functools.cached_property
    def rendered(self):
        config = site_config()
        md = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )
        fences = []
        for entry in md.preprocessors["fenced_code_block"].extension.superfences:
            entry["formatter"] = recorded(entry["formatter"], fences)
        text = FRONT_MATTER.sub("", self.source)
        text = INCLUDE_MADE.sub("<svg></svg>", text)  # it may not be there yet
        return md.convert(text), fences

    @property
    def html(self):
        return self.rendered[0]

    @property
    def fences(self):
        return self.rendered[1]

    @property
    def includes(self):
        """(line number, name, kind) of each include, in order."""
        found = ((n, INCLUDE.fullmatch(line)) for n, line in enumerate(self.lines, 1))
        return [(n, match["name"], match["kind"]) for n, match in found if match]

    def problem(self, line, what, cure):
        """A problem here. `line` is a number, or words that the line holds."""
        if isinstance(line, str):
            numbers = (n for n, text in enumerate(self.lines, 1) if line in text)
            line = next(numbers, 1)
        if self.notebook:  # its cells are written in another file
            line = self.notebook.line_of(self.lines[line - 1])
            return Problem(self.notebook.at, line, what, cure)
        return Problem(self.name, line, what, cure)


def url(stem):
    """Where the page is, from the site's own folder: foundations/bias/, or nothing for home."""
    return re.sub(r"(^|/)index/$", r"\1", f"{stem}/")


@functools.cache
def site_config():
    return load_config(str(ROOT / "mkdocs.yml"))


def recorded(formatter, fences):
    """The formatter of SuperFences, made to note down what it is given."""

    def note(src="", language="", **kwargs):
        fences.append(Fence(language, src))
        return formatter(src=src, language=language, **kwargs)

    return note


def all_pages():
    return [Page(path) for path in sorted(DOCS.rglob("*.md"))]


def sections(found):
    """(title, its pages) of each entry of the navigation, in order.

    A page that is not there is left out: MkDocs says so, with the line.
    """
    by_file = {f"{page.stem}.md": page for page in found}
    for entry in site_config().nav or ():
        for title, files in (entry if isinstance(entry, dict) else {"": entry}).items():
            files = [files] if isinstance(files, str) else files
            yield title, [by_file[file] for file in files if file in by_file]


def check_notebooks():
    """Each worked example has a page."""
    for notebook in notebooks.all_notebooks():
        page = notebooks.EXAMPLES / f"{notebook.name}.md"
        if not page.exists():
            cure = f"write {notebook.page.strip()} into {page.relative_to(ROOT)}"
            yield Problem(notebook.at, 1, "is on no page", cure)


def problems(pages):
    """What is wrong with the pages, in the order of their lines."""
    programs = {program.name: program for program in all_programs()}
    found, shown, titles = [], {}, {}
    for page in pages:
        wrong = list(check_includes(page, programs))
        if not wrong:  # what is not there cannot be rendered; it has been said already
            wrong = render_and_check(page, programs)
        found += wrong
        found += check_front_matter(page)
        if (other := titles.setdefault(page.title, page.name)) != page.name:
            what = f"{other} has the title “{page.title}” too"
            cure = (
                "give each page a title of its own: the glossary tells them apart by it"
            )
            found.append(page.problem(f"# {page.title}", what, cure))
        for line, name, _ in page.includes:
            if name in shown:
                what = f"{name} is shown a second time, after {shown[name]}"
                found.append(page.problem(line, what, "show it once, and link to it"))
            shown[name] = f"{page.name}:{line}"
    for path in sorted(SNIPPETS.rglob("*")):
        if path.suffix not in (".py", ".txt", ".svg", ".plot"):
            continue
        name = path.relative_to(SNIPPETS).as_posix()
        at = f"snippets/{name}"
        if name not in shown and path.suffix != ".plot":
            cure = (
                f'show it in docs/{Path(name).parent}.md (--8<-- "{name}") or delete it'
            )
            found.append(Problem(at, 1, "is on no page", cure))
        if path.suffix in (".txt", ".plot") and not path.with_suffix(".py").exists():
            found.append(Problem(at, 1, "is the output of no program", "delete it"))
    found += [*check_navigation(), *check_notebooks()]
    return sorted(found)


def check_navigation():
    """MkDocs says which pages are missing in it, and not which stand there twice."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    names = re.findall(r"[\w/-]+\.md", text)
    for name in {name for name in names if names.count(name) > 1}:
        what = f"{name} stands in nav {names.count(name)} times"
        yield Problem("mkdocs.yml", 1, what, "leave one")


def check_front_matter(page):
    """MkDocs shows a front matter that it cannot read as text."""
    match = FRONT_MATTER.match(page.written)
    try:
        fields = yaml.safe_load(match[0].strip("-\n")) if match else {}
    except yaml.YAMLError as error:
        fields = str(error).splitlines()[0]
    if not isinstance(fields, dict):
        what = f"the front matter cannot be read: {fields}"
        yield page.problem(1, what, "write lines of `name: value` between two ---")


def render_and_check(page, programs):
    try:
        return list(check_rendering(page, programs))
    except MathError as error:
        formula, why = error.args
        first_line = formula.partition("\n")[0]
        return [page.problem(first_line, f"a formula cannot be read: {why}", "mend it")]


def check_includes(page, programs):
    """Each include names what exists; a program is followed by its output and its plot."""
    said = FRONT_MATTER.sub("", page.written).lstrip()
    if page.notebook and said != page.notebook.page:
        cure = f"let it be its tags, and this line: {page.notebook.page}"
        yield Problem(page.name, 1, "says more than its notebook", cure)
    for number, line in enumerate(page.lines, 1):
        if "8<" in line and not INCLUDE.fullmatch(line):
            what = f"this is no include: {line.strip()}"
            cure = 'write --8<-- "section/concept/idea.py": a whole file, and nothing after it'
            yield page.problem(number, what, cure)
    names = [name for _, name, _ in page.includes]
    for index, (line, name, kind) in enumerate(page.includes):
        stem = name.rpartition(".")[0]
        program = programs.get(f"{stem}.py")
        drawn = kind == "svg" and program and program.draws
        taken = "#" in name and page.name.startswith("docs/reference/")
        listed = kind == "md" and (taken or page.name == f"docs/{name}")  # reference.py
        if not drawn and not listed and not (SNIPPETS / name).exists():
            cure = "write it, or mend the name; make update writes an output, plt.show() a plot"
            yield page.problem(line, f"snippets/{name} does not exist", cure)
        if kind == "py" and program:
            wanted = [f"{stem}.txt"] * program.stored_output.exists()
            wanted += [f"{stem}.svg"] * program.draws
            if names[index + 1 : index + 1 + len(wanted)] != wanted:
                missing = " and ".join(wanted)
                what = f"{name} is not followed by {missing}"
                yield page.problem(
                    line, what, "show what it prints, then what it draws"
                )


def check_rendering(page, programs):
    """What a reader gets is what the includes say, and each plot can be read aloud."""
    texts = {program.text.strip(): program.name for program in programs.values()}
    files = (program.stored_output for program in programs.values())
    printed = {file.read_text("utf-8").strip() for file in files if file.exists()}
    if page.notebook:
        texts = page.notebook.programs
    known = {"python": texts, "text": printed}
    for fence in page.fences:
        text = fence.text.strip()
        if fence.language not in known:
            mark = fence.language or ""
            lines = (line for line in page.lines if re.search(MARK + mark, line))
            what = f"a fence is marked {mark!r}, and would not be run"
            cure = "mark a program ```python, its output ```text"
            yield page.problem(next(lines, text), what, cure)
        elif text not in known[fence.language]:
            what = f"a ```{fence.language} fence holds what no program is or prints"
            cure = "put the program into snippets/ and include it whole, alone in its fence"
            yield page.problem(text.partition("\n")[0].strip(), what, cure)
    rendered = {
        texts.get(f.text.strip()) for f in page.fences if f.language == "python"
    }
    for line, name, kind in page.includes:
        if kind == "py" and name not in rendered:
            what = f"{name} is included, and not rendered as a block of Python"
            yield page.problem(
                line, what, "let it stand alone between ```python and ```"
            )
    blocks = COMMENT.sub("", page.html).count("<pre")
    if blocks > len(page.fences):
        what = f"{blocks} blocks of code, of which {len(page.fences)} are fences"
        cure = "put indented code and <pre> into fences: only what is in them is run"
        yield page.problem(1, what, cure)
    elif blocks < len(page.fences):
        what = f"{len(page.fences)} fences, of which {blocks} are shown"
        yield page.problem(
            "<!--", what, "take the fence out of the comment, or delete it"
        )
    yield from check_figures(page)
    for match in NUMBERED.finditer(prose.blank(prose.FENCE, page.source)):
        line = page.source.count("\n", 0, match.start()) + 1
        what = f"the line begins with {match[1]!r}, and is made an item of a list"
        yield page.problem(line, what, "begin the line with another word")
    written = prose.blank(FRONT_MATTER, page.source)
    for line, number in prose.unbound(written, evidence(page)):
        what = f"{number} is in no program, output or formula of this page"
        cure = "print it, write it as it is printed, or link its source in the same sentence"
        yield page.problem(line, what, cure)


def evidence(page):
    """What a number in the prose of a page may stand in, beside its formulae."""
    if (
        page.notebook
    ):  # what another machine prints may differ; what is asserted may not
        return list(page.notebook.programs)
    files = (SNIPPETS / name for _, name, kind in page.includes if kind != "svg")
    return [file.read_text("utf-8") for file in files if file.exists()]


def check_figures(page):
    """Each plot stands in a <figure> that says what it shows."""
    cure = (
        'put it into <figure role="img" aria-label="what the plot shows"> … </figure>'
    )
    for line, name, kind in page.includes:
        if kind != "svg":
            continue
        opening = FIGURE.fullmatch(page.lines[line - 2])
        if not opening or page.lines[line].strip() != "</figure>":
            yield page.problem(line, f"{name} stands in no figure", cure)
        elif len((opening["alt"] or "").split()) < 5:
            yield page.problem(line - 1, f"{name} has no alt text", cure)
