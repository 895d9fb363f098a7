"""What is wrong with the pages: includes, fences, figures, words, navigation."""

import re
from collections.abc import Iterator, Sequence

import yaml

from nutshell.check import formulae, numbers
from nutshell.markdown.mathml import MathError
from nutshell.source import example
from nutshell.source.page import (
    FENCE,
    FRONT_MATTER,
    INCLUDE,
    Include,
    Page,
    Problem,
    blank,
)
from nutshell.source.paths import EXAMPLES, MADE, ROOT, SNIPPETS, visible
from nutshell.source.program import Program, all_programs

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
MARK = r"^[\s>]*(?:```|~~~)\s*[{.]*"  # how a fence begins, before its language
# A year that ends a sentence, at the beginning of a line.
NUMBERED = re.compile(r"^ *(\d{2,}\.) ", re.MULTILINE)
WRITTEN = re.compile(r"^(?:frame|  words) .*", re.MULTILINE)
WORDS = 5  # that an alt text has at least
SHOWN = {"py": "python", "txt": "text"}  # the language of the fence that shows a file


def problems(pages: Sequence[Page]) -> list[Problem]:
    """What is wrong with the pages, in the order of their lines."""
    programs = {program.name: program for program in all_programs()}
    found: list[Problem] = []
    for page in pages:
        found += check_page(page, programs)
    found += check_titles(pages)
    found += check_shown(pages)
    found += [*check_navigation(), *check_notebooks()]
    return sorted(found)


def check_page(page: Page, programs: dict[str, Program]) -> list[Problem]:
    """What is wrong with one page by itself."""
    found = list(check_front_matter(page))
    try:
        missing = list(check_files(page, programs))
        found += missing
        if not missing:  # what is not there has been reported already
            found += check_rendering(page, programs)
    except MathError as error:
        formula, why = error.args
        what = f"a formula cannot be read: {why}"
        found.append(page.problem(formula.partition("\n")[0], what, "correct it"))
    return found


def check_titles(pages: Sequence[Page]) -> Iterator[Problem]:
    """Each title is that of one page: the glossary finds a page by it."""
    titles: dict[str, str] = {}
    for page in pages:
        if (other := titles.setdefault(page.title, page.name)) != page.name:
            what = f"{other} has the title “{page.title}” too"
            yield page.problem(f"# {page.title}", what, "give each page its own title")


def check_shown(pages: Sequence[Page]) -> Iterator[Problem]:
    """Each file of snippets/ is shown, and shown once."""
    shown: dict[str, str] = {}
    for page in pages:
        for include in page.includes:
            if include.name in shown:
                what = f"{include.name} is shown a second time, after {shown[include.name]}"
                yield page.problem(include.line, what, "show it once, and link to it")
            shown[include.name] = f"{page.name}:{include.line}"
    for path in visible(SNIPPETS, "*"):
        if path.suffix not in (".py", ".txt", ".svg", ".plot"):
            continue
        name = path.relative_to(SNIPPETS)
        at = f"snippets/{name.as_posix()}"
        if name.as_posix() not in shown and path.suffix != ".plot":
            page_file = f"docs/{name.parent.as_posix()}.md"
            cure = f'show it in {page_file} (--8<-- "{name.as_posix()}") or delete it'
            yield Problem(at, 1, "is on no page", cure)
        if path.suffix in (".txt", ".plot") and not path.with_suffix(".py").exists():
            yield Problem(at, 1, "is the output of no program", "delete it")


def check_notebooks() -> Iterator[Problem]:
    """Each worked example has a page."""
    for notebook in example.all_notebooks():
        page = EXAMPLES / f"{notebook.name}.md"
        if not page.exists():
            cure = f"write {notebook.page.strip()} into {page.relative_to(ROOT)}"
            yield Problem(notebook.at, 1, "is on no page", cure)


def check_navigation() -> Iterator[Problem]:
    """MkDocs says which pages are missing in it, and not which stand there twice."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    names = re.findall(r"[\w/-]+\.md", text)
    for name in {name for name in names if names.count(name) > 1}:
        what = f"{name} stands in nav {names.count(name)} times"
        yield Problem("mkdocs.yml", 1, what, "leave one")


def check_front_matter(page: Page) -> Iterator[Problem]:
    """MkDocs shows a front matter that it cannot read as text."""
    match = FRONT_MATTER.match(page.written)
    try:
        fields = yaml.safe_load(match[0].strip("-\n")) if match else {}
    except yaml.YAMLError as error:
        fields = str(error).splitlines()[0]
    if not isinstance(fields, dict):
        what = f"the front matter cannot be read: {fields}"
        yield page.problem(1, what, "write lines of `name: value` between two ---")


def check_files(page: Page, programs: dict[str, Program]) -> Iterator[Problem]:
    """Each include can be read and names what exists; what a program gives is shown."""
    written = FRONT_MATTER.sub("", page.written).lstrip()
    if page.notebook and written != page.notebook.page:
        cure = f"let it be its tags, and this line: {page.notebook.page}"
        yield Problem(page.name, 1, "says more than its notebook", cure)
    for number, line in enumerate(page.lines, 1):
        if "8<" in line and not INCLUDE.fullmatch(line):
            what = f"this is no include: {line.strip()}"
            cure = (
                'write --8<-- "section/concept/idea.py": a whole file, nothing after it; '
                "letters, digits, - and _ in its name"
            )
            yield page.problem(number, what, cure)
    for include in page.includes:
        if not (is_made(include, page, programs) or (SNIPPETS / include.name).exists()):
            what = f"snippets/{include.name} does not exist"
            cure = "write it, or correct the name; make update writes an output, plt.show() a plot"
            yield page.problem(include.line, what, cure)
    yield from check_results(page, programs)


def is_made(include: Include, page: Page, programs: dict[str, Program]) -> bool:
    """Whether the commands of this project make the file."""
    if include.kind == "svg" and (program := programs.get(f"{include.stem}.py")):
        return program.draws
    if "#" in include.name and not page.stem.startswith("reference/"):
        return False  # its links start from there
    return include.kind == "md" and (MADE / include.name).exists()


def check_results(page: Page, programs: dict[str, Program]) -> Iterator[Problem]:
    """A program is followed by what it prints, and what it draws stands on the same page."""
    names = [include.name for include in page.includes]
    for index, include in enumerate(page.includes):
        program = programs.get(include.name)
        if not program:
            continue
        printed, drawn = f"{include.stem}.txt", f"{include.stem}.svg"
        if program.stored_output.exists() and names[index + 1 : index + 2] != [printed]:
            what = f"{include.name} is not followed by {printed}"
            yield page.problem(include.line, what, "show what it prints below it")
        if program.draws and drawn not in names:
            what = f"{drawn} is not on the page of {include.name}"
            yield page.problem(include.line, what, "show what it draws in a figure")


def check_rendering(page: Page, programs: dict[str, Program]) -> Iterator[Problem]:
    """What a reader gets is what the includes say, and each plot can be read aloud."""
    cells = list(page.notebook.programs) if page.notebook else []
    for fence in page.fences:
        text = fence.text.strip()
        if fence.language not in SHOWN.values():
            mark = fence.language
            lines = (line for line in page.lines if re.search(MARK + mark, line))
            what = f"a fence is marked {mark!r}, and would not be run"
            cure = "mark a program ```python, its output ```text"
            yield page.problem(next(lines, text), what, cure)
        elif not fence.line and not (page.notebook and text in cells):
            what = f"a ```{fence.language} fence holds what no program is or prints"
            cure = "put the program into snippets/ and include it whole, alone in its fence"
            yield page.problem(text.partition("\n")[0].strip(), what, cure)
    for include in page.includes:
        wanted = SHOWN.get(include.kind, "")
        if include.fence != wanted:
            shown = {"python": "a block of Python", "text": "its output"}.get(
                wanted, "it is"
            )
            what = f"{include.name} is included, and not rendered as {shown}"
            cure = f"let it stand alone between ```{wanted} and ```"
            yield page.problem(include.line, what, cure)
    blocks = COMMENT.sub("", page.html).count("<pre")
    if blocks > len(page.fences):
        what = f"{blocks} blocks of code, of which {len(page.fences)} are fences"
        cure = "put indented code and <pre> into fences: only what is in them is run"
        yield page.problem(1, what, cure)
    elif blocks < len(page.fences):
        what = f"{len(page.fences)} fences, of which {blocks} are shown"
        cure = "take the fence out of the comment, or delete it"
        yield page.problem("<!--", what, cure)
    yield from check_figures(page)
    yield from check_words(page)
    yield from formulae.check(page)
    yield from check_backticks(page)


def check_backticks(page: Page) -> Iterator[Problem]:
    """No output closes the fence that shows it."""
    for include in page.includes:
        file = SNIPPETS / include.name
        opening = page.lines[include.first - 1].strip()
        if include.fence and file.exists():
            marks = re.findall(
                r"^ *(`{3,}|~{3,})", file.read_text("utf-8"), re.MULTILINE
            )
            fence = re.match(r"(`+|~+)", opening)
            if fence and any(mark.startswith(fence[0]) for mark in marks):
                what = (
                    f"{include.name} holds {max(marks, key=len)}, which ends its fence"
                )
                cure = "open and close the fence with one more"
                yield page.problem(include.first, what, cure)


def check_words(page: Page) -> Iterator[Problem]:
    """No line is taken for an item of a list; each number in the prose is shown or cited."""
    for match in NUMBERED.finditer(blank(FENCE, page.source)):
        line = page.source.count("\n", 0, match.start()) + 1
        what = f"the line begins with {match[1]!r}, and is made an item of a list"
        yield page.problem(line, what, "begin the line with another word")
    written = blank(FRONT_MATTER, page.source)
    for line, number in numbers.unbound(written, evidence(page)):
        what = f"{number} is in no program, output or formula of this page"
        cure = "print it, write it as it is printed, or link its source in the same sentence"
        yield page.problem(line, what, cure)


def evidence(page: Page) -> list[str]:
    """What a number in the prose of a page may stand in, beside its formulae."""
    if (
        page.notebook
    ):  # what another machine prints may differ; what is asserted may not
        return list(page.notebook.programs)
    files = (SNIPPETS / i.name for i in page.includes if i.kind != "svg")
    texts = [file.read_text("utf-8") for file in files if file.exists()]
    # the words of a figure that moves, and those in it, are what its program shows
    plots = (b.program.stored[b.program.stored_plot] for b in page.blocks)
    return [*texts, *("\n".join(WRITTEN.findall(plot)) for plot in plots)]


def check_figures(page: Page) -> Iterator[Problem]:
    """Each plot stands in a <figure> that says what it shows."""
    cure = (
        'put it into <figure role="img" aria-label="what the plot shows"> … </figure>'
    )
    for include in page.includes:
        if include.kind != "svg":
            continue
        if include.alt is None:
            yield page.problem(
                include.line, f"{include.name} stands in no figure", cure
            )
        elif len(include.alt.split()) < WORDS:
            yield page.problem(include.first, f"{include.name} has no alt text", cure)
