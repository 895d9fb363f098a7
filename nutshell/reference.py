"""What the reference section lists: formulae, errors, works cited and corrections of the pages.

Each list is made of the pages before the build, so there is no second copy that could go stale.
Its page in docs/reference/ holds a title and a sentence, and includes what is made here. The
cheat sheet includes parts of pages by name: `--8<-- "learning/loss.md#the-mathematics"`.
"""

import re
import textwrap
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath

from markdown.extensions.toc import slugify, unique

from . import pages, terms
from .pages import PLOTS
from .programs import SNIPPETS

HEADING = re.compile(r"^(#{1,3}) (.+)\n", re.MULTILINE)
TARGET = re.compile(
    r"(?<=\]\()(?!\w+:)([^)#\s]*)(#[^)]*)?(?=\))"
)  # of a link to the site
FORMULA = re.compile(r"^\$\$\n.*?^\$\$\n", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
PROGRAM = re.compile(r'--8<-- "(.+\.py)"')
ERROR = re.compile(r"^([\w.]*(?:Error|Exception|Warning)): (.+)", re.MULTILINE)
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
SOURCE = re.compile(r" *\((?:[^()]|(?<=\])\([^()]*\))*\]\(http[^()]*\)[^()]*\)")
SENTENCE = re.compile(r"(?<=[.?!:])\s+(?=[“*\[A-Z])")


@dataclass(frozen=True)
class Part:
    """A heading of a page, and what stands under it before the next heading."""

    page: pages.Page
    above: str  # the ## heading that it belongs to; its own title, if it is one
    title: str
    anchor: str
    text: str

    def link(self, text):
        return f"[{text}](../{path(self.page)}#{self.anchor})"

    def moved(self, text):
        """The text with its links as they must be on a page of docs/reference/."""
        here = path(self.page)

        def target(match):
            page = normpath(join(dirname(here), match[1])) if match[1] else here
            return f"../{page}{match[2] or ''}"

        return TARGET.sub(target, text)

    @cached_property
    def errors(self):
        """(type, message, name of the program) of all that is raised here."""
        names = re.findall(r'--8<-- "(.+)\.txt"', self.text)
        files = {name: SNIPPETS / f"{name}.txt" for name in names}
        return [
            (*error, name)
            for name, file in files.items()
            if file.exists()  # else check_includes says so
            for error in ERROR.findall(file.read_text("utf-8"))
        ]


def path(page):
    return f"{page.stem}.md"


def whole(page):
    return f"[{page.title}](../{path(page)})"


def parts(page):
    """The parts of a page, in order."""
    ids, above = set(), ""
    headings = list(HEADING.finditer(page.source))
    ends = [heading.start() for heading in headings[1:]] + [len(page.source)]
    for heading, end in zip(headings, ends, strict=True):
        marks, title = heading.groups()
        above = title if len(marks) < 3 else above
        anchor = unique(slugify(title, "-"), ids)
        yield Part(page, above, title, anchor, page.source[heading.end() : end])


def sections(all_pages):
    """{title in the navigation: {concept page: its parts}}."""
    found = {}
    for title, listed in pages.sections(all_pages):
        concepts = [page for page in listed if not page.notebook and not page.overview]
        if title != "Reference" and concepts:
            found[title] = {page: list(parts(page)) for page in concepts}
    return found


def made(all_pages):
    """({file: its text}, what is wrong on a page that it is made of)."""
    found, wrong, files = sections(all_pages), [], {}
    for make in (formulas, common_errors, papers, often_said):
        file = PLOTS / "reference" / f"{make.__name__.replace('_', '-')}.md"
        files[file] = make(found, wrong)
    files |= taken(all_pages, wrong)
    return files, wrong + list(check_glossary(all_pages, found))


def taken(all_pages, wrong):
    """{file: its text} of each part of a page that a page of docs/reference/ includes."""
    there = {path(p): {part.anchor: part for part in parts(p)} for p in all_pages}
    files = {}
    for page in (page for page in all_pages if path(page).startswith("reference/")):
        for line, name, _ in page.includes:
            target, _, anchor = name.partition("#")
            its = there.get(target, {})
            if text := anchor in its and gist(its[anchor]):
                files[PLOTS / name] = text
            elif anchor:
                what = f"there is nothing to take of docs/{name}"
                headings = ", ".join(a for a, part in its.items() if gist(part))
                cure = f"name a heading: {headings}" if its else "name a page in docs/"
                wrong.append(page.problem(line, what, cure))
    return files


def gist(part):
    """What is taken of a part: its formulae, tables or program; of a mistake how it begins."""
    title = part.page.title if part.title == "The mathematics" else part.title
    link, said = part.link(title), part.text.partition("```")[0].partition("\n===")[0]
    if held := FORMULA.findall(part.text):
        return f"- {link}\n\n{textwrap.indent(chr(10).join(held), '    ')}"
    if held := TABLE.findall(part.text):
        return f"{link}\n\n" + part.moved("\n".join(held))
    held = part.above != "Common mistakes" and PROGRAM.search(part.text)
    if held and (file := SNIPPETS / held[1]).exists():  # else check_includes says so
        program = file.read_text("utf-8")  # py, not python: its file is not beside this
        return f"{link}\n\n```py\n{program}```\n"
    said = part.moved(beginning(" ".join(said.split())))
    said = re.sub(" …$", ".", said)  # what follows is not taken
    return f"- {link}: {said}\n" if said else ""


def check_glossary(all_pages, found):
    """Each entry can be read, in its place, and once; each concept page has a term."""
    glossary = next((p for p in all_pages if p.path == terms.GLOSSARY), None)
    if not glossary:
        return
    names, own, last = set(), set(), ""
    for line, block, entry in terms.entries(glossary.source):
        if not entry:
            what = f"this entry cannot be read: {block.strip().partition(chr(10))[0]}"
            cure = "write the term, below it `:   ` and a sentence, and then one [link](../page.md)"
            yield glossary.problem(line, what, cure)
            continue
        if entry.term.casefold() < last.casefold():
            what, cure = (
                f"{entry.term} stands after {last}",
                "put it in alphabetical order",
            )
            yield glossary.problem(line, what, cure)
        last = entry.term
        for name in map(str.casefold, entry.names):
            if name in names:
                yield glossary.problem(line, f"{name} stands here twice", "leave one")
            names.add(name)
        own |= {entry.page} if not entry.anchor else set()
    for page in (page for concepts in found.values() for page in concepts):
        if path(page) not in own:
            what = f"no term leads to the whole of {path(page)}"
            cure = (
                "write what the page is about, with a link to it that has no #heading"
            )
            yield glossary.problem(1, what, cure)


def formulas(found, _):
    """What stands under "The mathematics" of each page, or the first formula on it."""
    lines = []
    for section, concepts in found.items():
        shown = []
        for page, its in concepts.items():
            main = [part for part in its if part.title == "The mathematics"]
            held = [part.moved(text) for part in main for text in formulae(part)]
            rest = [text for part in its for text in FORMULA.findall(part.text)]
            if held := held or rest[:1]:
                shown += [f"### {whole(page)}\n", *held]
        lines += [f"## {section}\n", *shown] if shown else []
    return "\n".join(lines)


def formulae(part):
    """Its display formulae, or where it has none, its tables of formulae."""
    tables = [table for table in TABLE.findall(part.text) if "$" in table]
    return FORMULA.findall(part.text) or tables


def common_errors(found, _):
    """Each message once, whatever sizes stand in it, with the places that show its cure."""
    seen, silent = defaultdict(lambda: defaultdict(list)), []
    for concepts in found.values():
        for page, its in concepts.items():
            quiet = []
            for part in its:
                for kind, message, program in part.errors:
                    alike = seen[kind][re.sub(r"[\d\s,[\]]+", " ", message)[:90]]
                    where = part.link(f"{page.title}: {part.title}")
                    place = (
                        f"- {where}, in `{program.rpartition('/')[2]}.py`{why(part)}"
                    )
                    alike.append((message, place))
                shows = part.above == "Common mistakes" and '.py"' in part.text
                if shows and part.above != part.title and not part.errors:
                    quiet.append(part.link(part.title))
            silent += [f"- **{whole(page)}**: {'; '.join(quiet)}"] * bool(quiet)
    lines, anchors = [], []
    for kind in sorted(seen):
        lines.append(f"## {kind}\n")
        for alike in seen[kind].values():
            message = textwrap.shorten(alike[0][0], 150, placeholder=" …")
            places = dict.fromkeys(place for _, place in alike)
            # all of the message, four times on the page, would be a tenth of its weight
            anchors.append(re.match(r".{1,32}(?=-|$)", slugify(message, "-"))[0])
            anchor = f"{anchors[-1]}-{anchors.count(anchors[-1])}".removesuffix("-1")
            lines += [f"### `` {kind}: {message} `` {{ #{anchor} }}\n", *places, ""]
    return "\n".join([*lines, "## Without an error\n", *silent, ""])


def why(part):
    """What a part says first of its mistake, to stand behind a link to it."""
    text = re.sub(r"^```.*?^```\n", "", part.text, flags=re.MULTILINE | re.DOTALL)
    paragraphs = (" ".join(block.split()) for block in text.split("\n\n"))
    prose = (text for text in paragraphs if text and text[0] not in "=<|$#-?")
    said = part.moved(beginning(next(prose, "")))
    return f": {re.sub(' …$', '.', said)}" if said else ""


def papers(found, wrong):
    """Each work that a page cites, by its year, and the pages that cite it."""
    works, manuals = defaultdict(list), defaultdict(list)
    for page in (page for concepts in found.values() for page in concepts):
        for source in sources(page, wrong):
            if source.re is WORK:
                title = slugify(source["title"].partition("](")[0], "-")
                works[source["year"], title].append((source, page))
            else:
                for link in re.findall(LINK, source[0]):
                    manuals[link].append(page)
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
    named = sorted((by_maker(link), citing) for link, citing in manuals.items())
    lines += ["\n## Manuals\n"]
    lines += [f"- {name}. Cited on: {listed(citing)}." for name, citing in named]
    return "\n".join(lines) + "\n"


def surname(authors):
    """Of the first of them."""
    first = re.split(r", | and | et al", authors)[0]
    return first.rpartition(" ")[2].casefold()


def by_maker(link):
    """A link to a manual behind the name of whose it is, unless it says so itself."""
    maker = MAKERS[MANUAL.search(link)[1]]
    return link if maker in link.partition("](")[0] else f"{maker}, {link}"


def fullness(source):
    return "[" in source["title"], len(source["authors"] or "")


def listed(concepts):
    return ", ".join(dict.fromkeys(map(whole, concepts)))


def sources(page, wrong):
    """Each source that a page names, as WORK or, if it is a manual, as ENTRY reads it."""
    for bullet in re.findall(
        r"^- Sources?: (.+\n(?:  .*\n)*)", page.source, re.MULTILINE
    ):
        text, at = " ".join(bullet.split()), 0
        while at < len(text):
            source = WORK.match(text, at) or ENTRY.match(text, at)
            if source.re is ENTRY and not MANUAL.search(source[0]):
                what = f"a source cannot be read: {text[at : at + 80]} …"
                cure = "write: authors, [*Title*](link), venue year; and then the next"
                wrong.append(page.problem(bullet.partition("\n")[0], what, cure))
                break
            yield source
            at = source.end()


def often_said(found, wrong):
    """Each claim, the first sentences of the answer, and where the answer is."""
    lines = []
    for section, concepts in found.items():
        its = [part for parts in concepts.values() for part in parts]
        here = []
        for part in its:
            if part.title != "What is often said":
                continue
            paragraphs = (" ".join(t.split()) for t in part.text.split("\n\n"))
            claims = [CLAIM.match(text) for text in paragraphs]
            for claim in filter(None, claims):
                answer = part.moved(beginning(claim[2]))
                where = part.link(part.page.title)
                here.append(f"- *{claim[1]}* {answer} {where}")
            if not any(claims):
                what = "no claim stands under “What is often said”"
                cure = "begin a paragraph with the claim: *“…”*"
                wrong.append(part.page.problem(f"## {part.title}", what, cure))
        lines += [f"## {section}\n", *here, ""] * bool(here)
    return "\n".join(lines)


def beginning(answer):
    """Its first sentences, without where it was asked."""
    text, said = SOURCE.sub("", answer).lstrip(" ."), ""
    for sentence in SENTENCE.split(text):
        said += f" {sentence}"
        if len(said) > 80:
            break
    return re.sub(r":$", " …", said.strip())  # a program follows
