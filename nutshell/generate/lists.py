"""What the reference section lists: formulae, errors, works cited and corrections of the pages.

Each list is made of the pages before the build, so there is no second copy that could go stale.
Its page in docs/reference/ holds a title and a sentence, and includes what is made here.
"""

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from nutshell.generate.excerpts import (
    FORMULA,
    TABLE,
    beginning,
    errors,
    excerpts,
    link,
    moved,
    page_link,
)
from nutshell.source.page import Page, Part, Problem, sections
from nutshell.source.paths import MADE

LINK = r"\[[^]]*\]\((?:[^()]|\([^()]*\))*\)"
END = rf"(?:{LINK}|\.(?=\d)|[^.;])*(?:[.;]\s*|$)"  # a remark, up to the next one
WORK = re.compile(  # authors, [*Title*](link), venue year
    rf"(?:(?P<authors>[^*\[]+), )?(?P<title>\*[^*]+\*|(?=\[\*){LINK}), "
    rf"(?P<where>[^;*\[]*?\b(?P<year>(?:19|20)\d\d)\b(?!\.\d)){END}"
)
ENTRY = re.compile(END)
MAKERS = {  # of manuals, which say what holds now and so have no year
    "docs.pytorch.org": "PyTorch",
    "github.com/tensorflow": "TensorFlow",
    "keras.io": "Keras",
    "scikit-learn.org": "scikit-learn",
}
MANUAL = re.compile(rf"\]\(https://({'|'.join(map(re.escape, MAKERS))})/")
CLAIM = re.compile(r"\*(“[^*]+”)\*(.*)")

Concepts = dict[
    str, dict[Page, list[Part]]
]  # {title in the navigation: {page: its parts}}


def concepts(all_pages: Iterable[Page]) -> Concepts:
    """{title in the navigation: {concept page: its parts}}."""
    found: Concepts = {}
    for title, listed in sections(all_pages):
        if shown := {page: page.parts for page in listed if page.concept}:
            found[title] = shown
    return found


def made(all_pages: list[Page]) -> tuple[dict[Path, str], list[Problem]]:
    """({file: its text}, what is wrong on a page that it is made of)."""
    found, files = concepts(all_pages), {}
    wrong: list[Problem] = []
    for make in (formulas, common_errors, papers, often_said):
        file = MADE / "reference" / f"{make.__name__.replace('_', '-')}.md"
        files[file] = make(found, wrong)
    return files | excerpts(all_pages, wrong), wrong


def formulas(found: Concepts, _: list[Problem]) -> str:
    """What stands under "The mathematics" of each page, or the first formula on it."""
    lines = []
    for section, pages in found.items():
        shown: list[str] = []
        for page, its in pages.items():
            main = [part for part in its if part.title == "The mathematics"]
            held = [moved(part, text) for part in main for text in formulae(part)]
            rest = [text for part in its for text in FORMULA.findall(part.text)]
            if held := held or rest[:1]:
                shown += [f"### {page_link(page)}\n", *held]
        lines += [f"## {section}\n", *shown] if shown else []
    return "\n".join(lines)


def formulae(part: Part) -> list[str]:
    """Its display formulae, or where it has none, its tables of formulae."""
    tables = [table for table in TABLE.findall(part.text) if "$" in table]
    return FORMULA.findall(part.text) or tables


def common_errors(found: Concepts, _: list[Problem]) -> str:
    """Each message once, whatever sizes stand in it, with the places that show its cure."""
    seen: dict[str, dict[str, list[tuple[str, str]]]]
    seen, silent = defaultdict(lambda: defaultdict(list)), []
    for shown in found.values():
        for page, its in shown.items():
            quiet = []
            for part in its:
                for kind, message, program in errors(part):
                    alike = seen[kind][re.sub(r"[\d\s,[\]]+", " ", message)[:90]]
                    where = link(part, f"{page.title}: {part.title}")
                    place = (
                        f"- {where}, in `{program.rpartition('/')[2]}.py`{why(part)}"
                    )
                    alike.append((message, place))
                shows = part.above == "Common mistakes" and part.blocks
                if shows and part.above != part.title and not errors(part):
                    quiet.append(link(part, part.title))
            silent += [f"- **{page_link(page)}**: {'; '.join(quiet)}"] * bool(quiet)
    lines, anchors = [], []
    for kind in sorted(seen):
        lines.append(f"## {kind}\n")
        for alike in seen[kind].values():
            message = textwrap.shorten(alike[0][0], 150, placeholder=" …")
            places = dict.fromkeys(place for _, place in alike)
            # all of the message, four times on the page, would be a tenth of its weight
            anchors.append(re.findall(r"^.{1,32}(?=-|$)", slugify(message, "-"))[0])
            anchor = f"{anchors[-1]}-{anchors.count(anchors[-1])}".removesuffix("-1")
            lines += [f"### `` {kind}: {message} `` {{ #{anchor} }}\n", *places, ""]
    return "\n".join([*lines, "## Without an error\n", *silent, ""])


def why(part: Part) -> str:
    """What a part says first of its mistake, to stand behind a link to it."""
    text = re.sub(
        r"^(?:    .*|)\n", "\n", part.text, flags=re.MULTILINE
    )  # what is folded
    text = re.sub(r"^```.*?^```\n", "", text, flags=re.MULTILINE | re.DOTALL)
    paragraphs = (" ".join(block.split()) for block in text.split("\n\n"))
    prose = (text for text in paragraphs if text and text[0] not in "=<|$#-?")
    said = moved(part, beginning(next(prose, "")))
    return f": {re.sub(' …$', '.', said)}" if said else ""


def papers(found: Concepts, wrong: list[Problem]) -> str:
    """Each work that a page cites, by its year, and the pages that cite it."""
    works, manuals = defaultdict(list), defaultdict(list)
    for page in (page for shown in found.values() for page in shown):
        for source in sources(page, wrong):
            if source.re is WORK:
                title = slugify(source["title"].partition("](")[0], "-")
                works[source["year"], title].append((source, page))
            else:
                for manual in re.findall(LINK, source[0]):
                    manuals[manual].append(page)
    decades = defaultdict(list)
    for cited in works.values():
        source = max((source for source, _ in cited), key=fullness)
        authors = (source["authors"] or "").rpartition(": ")[2]  # what was said before
        said = ", ".join(filter(None, (authors, source["title"], source["where"])))
        line = f"- {said}. Cited on: {listed(page for _, page in cited)}."
        order = source["year"], surname(authors), line
        decades[f"{source['year'][:3]}0s"].append(order)
    lines = []
    for decade, held in sorted(decades.items()):
        lines += [f"\n## {decade}\n", *(line for *_, line in sorted(held))]
    named = sorted((by_maker(manual), citing) for manual, citing in manuals.items())
    lines += ["\n## Manuals\n"]
    lines += [f"- {name}. Cited on: {listed(citing)}." for name, citing in named]
    return "\n".join(lines) + "\n"


def surname(authors: str) -> str:
    """Of the first of them."""
    first = re.split(r", | and | et al", authors)[0]
    return first.rpartition(" ")[2].casefold()


def by_maker(manual: str) -> str:
    """A link to a manual behind the name of whose it is, unless it says so itself."""
    maker = MAKERS[MANUAL.findall(manual)[0]]
    named = maker in manual.partition("](")[0]
    return manual if named else f"{maker}, {manual}"


def fullness(source: re.Match[str]) -> tuple[bool, int]:
    return "[" in source["title"], len(source["authors"] or "")


def listed(citing: Iterable[Page]) -> str:
    return ", ".join(dict.fromkeys(map(page_link, citing)))


def sources(page: Page, wrong: list[Problem]) -> Iterator[re.Match[str]]:
    """Each source that a page names, as WORK or, if it is a manual, as ENTRY reads it."""
    for bullet in re.findall(
        r"^- Sources?: (.+\n(?:  .*\n)*)", page.source, re.MULTILINE
    ):
        text, at = " ".join(bullet.split()), 0
        while at < len(text):
            source = WORK.match(text, at) or ENTRY.match(text, at)
            if not source or (source.re is ENTRY and not MANUAL.search(source[0])):
                what = f"a source cannot be read: {text[at : at + 80]} …"
                cure = "write: authors, [*Title*](link), venue year; and then the next"
                wrong.append(page.problem(bullet.partition("\n")[0], what, cure))
                break
            yield source
            at = source.end()


def often_said(found: Concepts, wrong: list[Problem]) -> str:
    """Each claim, the first sentences of the answer, and where the answer is."""
    lines = []
    for section, shown in found.items():
        its = [part for parts in shown.values() for part in parts]
        here = []
        for part in its:
            if part.title != "What is often said":
                continue
            paragraphs = (" ".join(t.split()) for t in part.text.split("\n\n"))
            claims = [CLAIM.match(text) for text in paragraphs]
            for claim in filter(None, claims):
                answer = moved(part, beginning(claim[2]))
                where = link(part, part.page.title)
                here.append(f"- *{claim[1]}* {answer} {where}")
            if not any(claims):
                what = "no claim stands under “What is often said”"
                cure = "begin a paragraph with the claim: *“…”*"
                wrong.append(part.page.problem(f"## {part.title}", what, cure))
        lines += [f"## {section}\n", *here, ""] * bool(here)
    return "\n".join(lines)
