"""A Markdown extension: what a word means is shown where it stands, in the words of the glossary.

The first link to a page is given the sentence of that page as its title. A word that has no page
of its own is marked where a page first uses it, unless that page explains it or links to it.
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from markdown import Extension
from markdown.extensions.toc import slugify
from markdown.treeprocessors import Treeprocessor

from .programs import ROOT

DOCS = ROOT / "docs"
GLOSSARY = DOCS / "reference" / "glossary.md"
ENTRY = re.compile(
    r"(?P<term>\w.*)\n:   (?P<sentence>[^[]+?)\s+"
    r"\[[^]]+\]\(\.\./(?P<page>[\w/-]+\.md)#?(?P<anchor>[^)\s]*)\)"
)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
SKIPPED = {"a", "code", "h1", "h2", "h3", "math", "pre", "table"}


@dataclass(frozen=True)
class Entry:
    """A term of the glossary, its sentence, and the place that shows it."""

    term: str
    sentence: str
    page: str
    anchor: str  # none, where the whole page is about it

    @cached_property
    def names(self):
        """`ReLU (rectified linear unit)` is two names of one thing."""
        term, _, others = self.term.rstrip(")").partition(" (")
        return [term, *filter(None, others.split(", "))]


def entries(text):
    """(line, block, its Entry or None) of each block of the glossary that is no heading."""
    line = 1
    for block in text.split("\n\n"):
        if "\n:" in block:
            match = ENTRY.fullmatch(block.strip())
            yield (
                line,
                block,
                match and Entry(*(" ".join(g.split()) for g in match.groups())),
            )
        line += block.count("\n") + 2


def pattern(name):
    """The name, singular or plural; in capitals only where it is written so."""
    words = r"\s+".join(map(re.escape, name.split()))
    return f"({words}s?)" if re.search("[A-Z]", name[1:]) else f"((?i:{words}(?:e?s)?))"


class Glossary:
    """All entries, and `anyone`, a pattern that finds each of their names in a text."""

    def __init__(self, text):
        self.known = [entry for *_, entry in entries(text) if entry]
        named = [(name, entry) for entry in self.known for name in entry.names]
        # the longest first; by letters, as else it takes twenty times as long
        self.named = sorted(named, key=lambda n: (n[0][0].lower(), -len(n[0])))
        letters = groupby((name for name, _ in self.named), lambda n: n[0].lower())
        words = "|".join(
            f"(?=(?i:{letter}))(?:{'|'.join(map(pattern, names))})"
            for letter, names in letters
        )
        self.anyone = re.compile(rf"(?<![\w-])(?:{words or '(?!)'})(?![\w-])")

    def entry(self, match):
        return self.named[match.lastindex - 1][1]

    def meant(self, page, anchor, text):
        """What a link to a page explains: its word, or the only one of its place, or the page."""
        there = [entry for entry in self.known if entry.page == page]
        said = there and self.anyone.fullmatch(text)
        placed = [entry for entry in there if entry.anchor == anchor]
        whole = [entry for entry in there if not entry.anchor]
        found = [self.entry(said)] if said else placed if len(placed) == 1 else whole
        return found[0] if found else None


glossary = cache(Glossary)


class Terms(Treeprocessor):
    def run(self, root):
        for term in root.iter("dt"):
            term.set("id", slugify(term.text.partition(" (")[0], "-"))
        page = page_of("".join(next(root.iter("h1"), Element("h1")).itertext()))
        text = GLOSSARY.read_text("utf-8") if GLOSSARY.exists() else ""
        self.glossary = glossary(text)
        linked = self.explain_links(root, dirname(page))
        others = {e for e in self.glossary.known if e.anchor and e.page != page}
        self.unexplained = others - linked
        if not page.startswith("reference/") and not page.endswith("index.md"):
            self.mark(root)

    def explain_links(self, root, folder):
        """Give the first link in the prose to each entry its title. Returns the entries."""
        linked = set()
        for block in (b for b in root.iter() if b.tag in ("p", "li", "td")):
            for link in block.iter("a"):
                target, _, anchor = link.get("href", "").partition("#")
                place = normpath(join(folder, target)), anchor
                entry = self.glossary.meant(*place, "".join(link.itertext()))
                if entry and entry not in linked:
                    link.set("title", entry.sentence)
                    linked.add(entry)
        return linked

    def mark(self, element, prose=False):
        """Mark the words below the element that nothing on this page has explained yet."""
        prose = prose or element.tag in ("p", "li")
        children = list(element)
        if prose:
            element.text = self.marked(element, 0, element.text)
        for child in children:
            if child.tag not in SKIPPED and child.get("class") != "arithmatex":
                self.mark(child, prose)
            if prose:
                after = [*element].index(child) + 1
                child.tail = self.marked(element, after, child.tail)

    def marked(self, parent, index, text):
        """Put the marked words of the text into the parent. Returns what stands before them."""
        found, end = [], len(text or "")
        for match in self.glossary.anyone.finditer(text or ""):
            entry = self.glossary.entry(match)
            if entry in self.unexplained:
                self.unexplained.remove(entry)
                found.append((match, entry))
        for match, entry in reversed(found):
            word = Element("abbr", title=entry.sentence, tabindex="0")
            word.text, word.tail = match[0], text[match.end() : end]
            parent.insert(index, word)
            end = match.start()
        return text and text[:end]


def page_of(title):
    """The page with this title. That of a worked example is made, and no file in docs/ has it."""
    for file in DOCS.rglob("*.md"):
        match = TITLE.search(file.read_text("utf-8"))
        if match and match[1] == title:
            return file.relative_to(DOCS).as_posix()
    return "examples/"


class TermsExtension(Extension):
    def extendMarkdown(self, md):
        # after the inline patterns (20) have made the links, before toc (5) reads the ids
        md.treeprocessors.register(Terms(md), "terms", 14)


def makeExtension(**kwargs):
    return TermsExtension(**kwargs)
