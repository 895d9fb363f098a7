"""The glossary: its terms, what each means, and which page explains it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby

from nutshell.source.paths import DOCS

GLOSSARY = DOCS / "reference" / "glossary.md"
ENTRY = re.compile(
    r"(?P<term>\w.*)\n:   (?P<sentence>[^[]+?)\s+"
    r"\[[^]]+\]\(\.\./(?P<page>[\w/-]+\.md)#?(?P<anchor>[^)\s]*)\)"
)


@dataclass(frozen=True)
class Entry:
    """A term of the glossary, its sentence, and the place that shows it."""

    term: str
    sentence: str
    page: str
    anchor: str  # none, where the whole page is about it

    @cached_property
    def names(self) -> list[str]:
        """`ReLU (rectified linear unit)` is two names of one thing."""
        term, _, others = self.term.rstrip(")").partition(" (")
        return [term, *filter(None, others.split(", "))]


def entries(text: str) -> Iterator[tuple[int, str, Entry | None]]:
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


def pattern(name: str) -> str:
    """The name, singular or plural; in capitals only where it is written so."""
    words = r"\s+".join(map(re.escape, name.split()))
    return f"({words}s?)" if re.search("[A-Z]", name[1:]) else f"((?i:{words}(?:e?s)?))"


class Glossary:
    """All entries, and `anyone`, a pattern that finds each of their names in a text."""

    def __init__(self, text: str) -> None:
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

    def entry(self, match: re.Match[str]) -> Entry:
        return self.named[(match.lastindex or 0) - 1][1]

    def meant(self, page: str, anchor: str, text: str) -> Entry | None:
        """What a link to a page explains: its word, or the only one of its place, or the page."""
        there = [entry for entry in self.known if entry.page == page]
        said = there and self.anyone.fullmatch(text)
        placed = [entry for entry in there if entry.anchor == anchor]
        whole = [entry for entry in there if not entry.anchor]
        found = [self.entry(said)] if said else placed if len(placed) == 1 else whole
        return found[0] if found else None


glossary = cache(Glossary)
