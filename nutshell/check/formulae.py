"""Formulae that stay text on the page, or take a cell of their table along."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from nutshell.source.page import FENCE, Page, Problem, blank

THERE = "\ufffc"  # stands for a formula that was recognised
# What a reader would see of a formula that was not recognised.
LEFT = re.compile(rf"\$\$|\${THERE}|\$[^$\s](?:[^$\n]*[^$\s])?\$")
# Markdown takes the backslash of \[ in a paragraph away, and leaves [.
BRACKETS = re.compile(r"(?<!\\)\\[\[(].*")
CODE = re.compile(r"(`+)[^`].*?\1")
FORMULA = re.compile(r"\$[^$\n]+\$")


class Words(HTMLParser):
    """The text of a page outside code and formulae."""

    OTHER = ("annotation", "code", "math", "pre", "script", "style")

    def __init__(self) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag == "math" and not self.inside:
            self.found.append(THERE)
        if tag in self.OTHER:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and tag == self.inside[-1]:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.found.append(data)


def check(page: Page) -> Iterator[Problem]:
    """Each formula of a page is one for its reader, too."""
    words = Words()
    words.feed(page.html)
    cure = (
        "write $…$ within a line; a blank line above and below $$, alone in their lines"
    )
    text = "".join(words.found)
    if match := LEFT.search(text):
        shown = text[match.start() :].strip().partition("\n\n")[0][:60]
        start = match[0].partition("\n")[0].replace(THERE, "$")
        yield page.problem(start, f"a formula stays text: {shown}", cure)
    source = CODE.sub("", blank(FENCE, page.source))
    for number, line in enumerate(source.splitlines(), 1):
        if match := BRACKETS.search(line):
            yield page.problem(number, f"a formula stays text: {match[0][:60]}", cure)
        formulae = FORMULA.findall(line) if line.lstrip().startswith("|") else []
        if any("|" in formula.replace("\\|", "") for formula in formulae):
            what = "a bar in a formula ends the cell of the table"
            yield page.problem(number, what, r"write \lvert x \rvert, or \mid")
