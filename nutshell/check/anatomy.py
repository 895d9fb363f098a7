"""What a concept page lacks of its anatomy: CONTRIBUTING.md says what stands in what order.

A page is held to it from its first part on: as soon as its folder in snippets/ has a nutshell.py.
`make lint` asks it of every concept page.
"""

import re
from collections.abc import Iterator, Sequence

from nutshell.source.page import FENCE, FRONT_MATTER, Page, Problem, blank
from nutshell.source.program import Program

LINES, COLUMNS, OUTPUT = (
    12,
    66,
    6,
)  # of the nutshell program, and the lines of its output
SENTENCE, FACT = 200, 130  # letters, so that all of it stays on the first screen
FACTS = 3
DRAWN = '??? figure "The program that draws this"'
FACT_ITEM = re.compile(r"^- (.+(?:\n  .+)*)", re.MULTILINE)
PARTS = (
    "Understand",
    "The mathematics",
    "In code",
    "What is often said",
    "Common mistakes",
    "Check yourself",
    "Where next",
)


def faults(pages: Sequence[Page]) -> list[Problem]:
    """What the concept pages lack, whether they have begun with the anatomy or not."""
    return sorted(p for page in pages if page.concept for p in check(page))


def begun(page: Page) -> bool:
    """Whether the page has a nutshell program."""
    return any(block.program.name.endswith("/nutshell.py") for block in page.blocks)


def check(page: Page) -> Iterator[Problem]:
    """What is missing on a page, or stands in the wrong place."""
    if not begun(page):
        what = "has no nutshell program"
        cure = f"write snippets/{page.stem}/nutshell.py: at most {LINES} lines, to be copied"
        yield page.problem(f"# {page.title}", what, cure)
        return
    yield from check_top(page)
    yield from check_program(page)
    yield from check_wrong(page)
    yield from check_order(page)
    yield from check_mistakes(page)


def top_of(page: Page) -> str:
    """What stands above the first ## heading."""
    text = blank(FENCE, blank(FRONT_MATTER, page.source))
    return re.split(r"^## ", text, maxsplit=1, flags=re.MULTILINE)[0]


def check_top(page: Page) -> Iterator[Problem]:
    """The sentence, the figure or table, three facts, the mistake, and what is needed."""
    top = top_of(page)
    at = f"# {page.title}"
    if not 0 < len(page.sentence) <= SENTENCE or page.sentence.startswith(
        ("<", "`", "-")
    ):
        what = f"its first paragraph has {len(page.sentence)} letters"
        yield page.problem(at, what, f"write one sentence of at most {SENTENCE}")
    if "<figure" not in top and "\n|" not in top:
        yield page.problem(
            at, "has no figure in its nutshell", "put one below the sentence"
        )
    facts = [" ".join(fact.split()) for fact in FACT_ITEM.findall(top)]
    if len(facts) != FACTS:
        what = f"has {len(facts)} facts in its nutshell"
        yield page.problem(at, what, f"list {FACTS} below the program: - …")
    for fact in facts:
        words = re.sub(r"\[([^]]*)\]\([^)]*\)|[*`$]", r"\1", fact)
        if len(words) > FACT:
            what = f"a fact has {len(words)} letters: {words[:40]} …"
            yield page.problem(fact[:30], what, f"say it in at most {FACT}")
    mistake = re.search(r"^\*\*Do not\*\*.*\n(?:.+\n)*", top, re.MULTILINE)
    if not mistake or "](#" not in mistake[0]:
        cure = "write **Do not** …, with a link to its section: [why](#heading)"
        yield page.problem(at, "does not name the one mistake", cure)
    if "\nNeeds: " not in top:
        cure = "write a line Needs: [page](page.md), or Needs: nothing."
        yield page.problem(at, "does not say what a reader needs", cure)


def check_program(page: Page) -> Iterator[Problem]:
    """The nutshell program: above the first heading, short, and without a plot."""
    (block,) = (b for b in page.blocks if b.program.name.endswith("/nutshell.py"))
    program, line = block.program, block.code.line
    lines = [text for text in program.text.splitlines() if text.strip()]
    output = program.stored[program.stored_output].splitlines()
    cure = "keep what one would paste to use it; show the rest further down"
    if block.heading != page.title:
        yield page.problem(
            line, "the nutshell program is too far down", "move it to the top"
        )
    if len(lines) > LINES:
        yield page.problem(
            line, f"{program.name} has {len(lines)} lines of {LINES}", cure
        )
    if len(output) > OUTPUT:
        what = f"{program.name} prints {len(output)} lines of {OUTPUT}"
        yield page.problem(line, what, cure)
    for text in [*lines, *output]:
        if len(text) > COLUMNS:
            what = f"{program.name}: {len(text)} columns of {COLUMNS}: {text.strip()[:40]} …"
            yield page.problem(line, what, "break the line, or say it in fewer words")
    if any(name.startswith("matplotlib") for name in program.imports):
        yield page.problem(line, f"{program.name} plots", "let another program draw")
    if program.wrong or fails(program):
        yield page.problem(
            line, f"{program.name} is wrong code", "show right code first"
        )


def fails(program: Program) -> bool:
    """Whether it ends with an error that it states."""
    return any(
        not statement.type.endswith("Warning") for statement in program.statements
    )


def check_wrong(page: Page) -> Iterator[Problem]:
    """A program that fails says in its first line that it is wrong."""
    for block in page.blocks:
        if fails(block.program) and not block.program.wrong:
            what = f"{block.program.name} fails, and does not begin with # Wrong"
            yield page.problem(
                block.code.line, what, "begin it with # Wrong: what is wrong."
            )


def check_order(page: Page) -> Iterator[Problem]:
    """The headings are those of the anatomy, in its order."""
    titles = [
        p.title for p in page.parts if p.title == p.above and p.title != page.title
    ]
    known = [title for title in titles if title in PARTS]
    for title in titles:
        if title not in PARTS:
            cure = f"make it a ### heading in one of: {', '.join(PARTS)}"
            yield page.problem(f"## {title}", f"“{title}” is no part of a page", cure)
    if known != sorted(known, key=PARTS.index):
        cure = f"the order is: {', '.join(PARTS)}"
        yield page.problem(1, "its parts stand in another order", cure)


def check_mistakes(page: Page) -> Iterator[Problem]:
    """Each mistake begins with a line that is seen: symptom, cause, cure; its proof is folded."""
    for part in page.parts:
        mistake = part.above == "Common mistakes" != part.title
        if mistake and part.text.lstrip().startswith(("???", "```", "<figure", "===")):
            what = f"“{part.title}” begins with something else than words"
            cure = "write the symptom, its cause and its cure first; fold what shows it"
            yield page.problem(part.line, what, cure)
