"""What is wrong with the glossary."""

from collections.abc import Iterable, Iterator

from nutshell.source import glossary
from nutshell.source.page import Page, Problem


def check_glossary(all_pages: Iterable[Page]) -> Iterator[Problem]:
    """Each entry can be read, in its place, and once; each concept page has a term."""
    listed = next((p for p in all_pages if p.path == glossary.GLOSSARY), None)
    if not listed:
        return
    names: set[str] = set()
    own: set[str] = set()
    last = ""
    for line, block, entry in glossary.entries(listed.source):
        if not entry:
            what = f"this entry cannot be read: {block.strip().partition(chr(10))[0]}"
            cure = "write the term, below it `:   ` and a sentence, and then one [link](../page.md)"
            yield listed.problem(line, what, cure)
            continue
        if entry.term.casefold() < last.casefold():
            what, cure = (
                f"{entry.term} stands after {last}",
                "put it in alphabetical order",
            )
            yield listed.problem(line, what, cure)
        last = entry.term
        for name in map(str.casefold, entry.names):
            if name in names:
                yield listed.problem(line, f"{name} stands here twice", "leave one")
            names.add(name)
        own |= {entry.page} if not entry.anchor else set()
    for page in (page for page in all_pages if page.concept):
        if f"{page.stem}.md" not in own:
            what = f"no term leads to the whole of {page.stem}.md"
            cure = (
                "write what the page is about, with a link to it that has no #heading"
            )
            yield listed.problem(1, what, cure)
