"""A Markdown extension: the nutshell, which is the first screen of a concept page.

Its parts are recognised by their order, as CONTRIBUTING.md describes it: the title, a sentence,
a figure (or a table) with its folded program, the program to copy and its output, three facts,
the one mistake, and what a reader needs. The figure and the program are put side by side, and
the last line is completed with what `nutshell.generate.orientation` made: minutes, next page, versions.
"""

import json
from functools import cache
from itertools import takewhile
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from nutshell.markdown.place import page_with_title
from nutshell.source.paths import ORIENTATION

NEEDS = "Needs:"


class Anatomy(Treeprocessor):
    def run(self, root: Element) -> None:
        children = list(root)
        top = list(takewhile(lambda child: child.tag != "h2", children))
        tags = [child.tag for child in top]
        needs = [child for child in top if (child.text or "").startswith(NEEDS)]
        if "h1" not in tags or "ul" not in tags or not needs:
            return
        title, facts = tags.index("h1"), tags.index("ul")
        rest = top[title + 2 : facts]
        question = [child for child in rest if [c.tag for c in child] == ["em"]]
        folds = [child for child in rest if child.tag == "details"]
        shown = [c for c in rest if c not in question and c not in folds]
        if not shown or top.index(needs[0]) < facts + 2:
            return  # parts are missing: nutshell.check.anatomy names them
        picture, *code = shown
        top[title + 1].set("class", "sentence")
        top[facts].set("class", "facts")
        top[facts + 1].set("class", "mistake")
        needs[0].set("class", "orientation")
        box = Element("div", {"class": "nutshell"})
        for part in ([*question, picture, *folds], code):
            SubElement(box, "div").extend(part)
        for child in question:
            child.set("class", "question")
        for child in rest:
            root.remove(child)
        root.insert(list(root).index(top[facts]), box)
        complete(needs[0], page_with_title("".join(top[title].itertext())), self.md)


def complete(line: Element, page: str, md: Markdown) -> None:
    """Append what was made for the page: minutes, step, next page, notebook, versions."""
    text = ORIENTATION.read_text("utf-8") if ORIENTATION.exists() else "{}"
    made = read(text).get(page.removesuffix(".md"))
    if not made:
        return
    append(line, f" · {made['minutes']} minutes")
    if made["step"]:
        append(line, " · ")
        link(line, made["path"], made["step"])
    if made["next"]:
        append(line, " · next: ")
        link(line, *made["next"])
    for address, name in made["files"]:  # MkDocs knows no such file: it is made later
        append(line, " · " + md.htmlStash.store(f'<a href="{address}">{name}</a>'))
    append(line, f" · ran with {made['versions']}")


def append(line: Element, text: str) -> None:
    """Put a text behind all that stands in the line."""
    if len(line):
        line[-1].tail = (line[-1].tail or "").rstrip(".") + text
    else:
        line.text = (line.text or "").rstrip(".") + text


def link(line: Element, target: str, text: str) -> None:
    SubElement(line, "a", {"href": target}).text = text


read = cache(json.loads)


class AnatomyExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # after the inline patterns (20), and before MkDocs resolves links (0)
        md.treeprocessors.register(Anatomy(md), "anatomy", 13)


def makeExtension(**kwargs: Any) -> AnatomyExtension:
    return AnatomyExtension(**kwargs)
