"""A Markdown extension: LaTeX becomes MathML when the page is built, and needs no script.

`pymdownx.arithmatex` finds the formulae; `math-core` translates them.
"""

import html
import re
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from math_core import LatexError, LatexToMathML

# HTML names more characters than XML does
NAMED = re.compile(r"&(?!(?:lt|gt|amp|quot|apos);)\w+;")

# Between two formulae side by side: where there is no room, the second goes below the first.
SIDE_BY_SIDE = re.compile(r"\\qquad|\\begin\b|\\end\b|(?<!\\)[{}]")

# A comma after a formula, which a browser would put on the next line.
AFTER = ".,;:?!)”"

# the site's security policy lets no style in an element pass: nutshell.css says it instead
CLASSES = {
    "text-align:left": "left",
    "text-align:right": "right",
    "justify-items:start": "",  # is part of left
    "justify-items:end": "",
    "padding-left:0": "close",
    "padding-left:1em": "apart",
    "padding-right:0": "tight",
}

# MathML Core has these everywhere; checkers of HTML know them on <mstyle>
STYLES = {"mfrac": "displaystyle", "mtable": "scriptlevel"}

COLOURS = re.compile(r"\x1b\[[\d;]*m")  # of a message for a terminal

to_mathml = LatexToMathML(annotation=True)  # the LaTeX stays in it, to be copied


class MathError(ValueError):
    """A formula that cannot be read: the formula, and why."""


class MathML(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex":
                latex = (element.text or "")[
                    2:-2
                ]  # arithmatex puts \( \) or \[ \] around it
                display = element.tag == "div"
                element.text = None
                formulae = side_by_side(latex) if display else [latex]
                element.extend([translate(formula, display) for formula in formulae])
                if not display:  # nutshell.css keeps the two on one line
                    tail = element.tail or ""
                    sign = tail[: len(tail) - len(tail.lstrip(AFTER))]
                    element[0].tail, element.tail = sign, tail[len(sign) :]
                else:  # on a phone it scrolls, and so the keyboard must reach it
                    element.set("tabindex", "0")


def side_by_side(latex: str) -> list[str]:
    """The formulae between which a \\qquad stands that is in no braces and no environment."""
    formulae, depth, begin = [], 0, 0
    for sign in SIDE_BY_SIDE.finditer(latex):
        if sign[0] in ("{", "\\begin"):
            depth += 1
        elif sign[0] in ("}", "\\end"):
            depth -= 1
        elif not depth:
            formulae.append(latex[begin : sign.start()])
            begin = sign.end()
    return [*formulae, latex[begin:]]


def translate(latex: str, display: bool) -> Element:
    """One <math> element. Raises MathError, with the formula, where the LaTeX is wrong."""
    latex = html.unescape(latex)
    try:
        mathml = to_mathml.convert_with_local_state(latex, displaystyle=display)
    except LatexError as error:
        raise MathError(latex.strip(), COLOURS.sub("", str(error))) from None
    math = ElementTree.fromstring(NAMED.sub(lambda m: html.unescape(m[0]), mathml))
    math.set("data-search-exclude", "")
    for element in math.iter():
        if style := element.attrib.pop("style", ""):
            element.set("class", classes(style, latex))
        if element.tag == "msup" and element[1].text == "′":
            element.tag = "mrow"  # a superscript is too small and too high for it
            element[1].attrib |= {"lspace": "0.1em", "rspace": "0"}
        if element.tag == "msqrt":  # else the bar lies on low letters
            strut = {"height": "0.73em", "depth": "0.066em"}
            element.append(ElementTree.Element("mspace", strut))
        for index, child in enumerate(element):
            if (name := STYLES.get(child.tag)) in child.attrib:
                element[index] = ElementTree.Element(
                    "mstyle", {name: child.attrib.pop(name)}
                )
                element[index].append(child)
    return math


def classes(style: str, latex: str) -> str:
    declarations = style.replace(" ", "").strip(";").split(";")
    try:
        return " ".join(filter(None, map(CLASSES.__getitem__, declarations)))
    except KeyError as unknown:
        why = f"it needs the style {unknown}: give it a class in nutshell/mathml.py"
        raise MathError(latex.strip(), why) from None


class MathMLExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # after the inline patterns (20) have made the elements, before they are written out
        md.treeprocessors.register(MathML(md), "mathml", 15)


def makeExtension(**kwargs: Any) -> MathMLExtension:
    return MathMLExtension(**kwargs)
