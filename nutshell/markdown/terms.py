"""A Markdown extension: what a word means is shown where it stands, in the words of the glossary.

The first link to a page is given the sentence of that page as its title. A word that has no page
of its own is marked where a page first uses it, unless that page explains it or links to it.
"""

from posixpath import dirname, join, normpath
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.extensions.toc import slugify
from markdown.treeprocessors import Treeprocessor

from nutshell.markdown.place import page_with_title
from nutshell.source.glossary import GLOSSARY, Entry, glossary

SKIPPED = {"a", "code", "h1", "h2", "h3", "math", "pre", "table"}


class Terms(Treeprocessor):
    def run(self, root: Element) -> None:
        for term in root.iter("dt"):
            term.set("id", slugify((term.text or "").partition(" (")[0], "-"))
        page = page_with_title("".join(next(root.iter("h1"), Element("h1")).itertext()))
        text = GLOSSARY.read_text("utf-8") if GLOSSARY.exists() else ""
        self.glossary = glossary(text)
        linked = self.explain_links(root, dirname(page))
        others = {e for e in self.glossary.known if e.anchor and e.page != page}
        self.unexplained = others - linked
        if not page.startswith("reference/") and not page.endswith("index.md"):
            self.mark(root)

    def explain_links(self, root: Element, folder: str) -> set[Entry]:
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

    def mark(self, element: Element, prose: bool = False) -> None:
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

    def marked(self, parent: Element, index: int, text: str | None) -> str | None:
        """Put the marked words of the text into the parent. Returns what stands before them."""
        found, end = [], len(text or "")
        for match in self.glossary.anyone.finditer(text or ""):
            entry = self.glossary.entry(match)
            if entry in self.unexplained:
                self.unexplained.remove(entry)
                found.append((match, entry))
        for match, entry in reversed(found):
            word = Element("abbr", title=entry.sentence, tabindex="0")
            word.text, word.tail = match[0], (text or "")[match.end() : end]
            parent.insert(index, word)
            end = match.start()
        return text and text[:end]


class TermsExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # after the inline patterns (20) have made the links, before toc (5) reads the ids
        md.treeprocessors.register(Terms(md), "terms", 14)


def makeExtension(**kwargs: Any) -> TermsExtension:
    return TermsExtension(**kwargs)
