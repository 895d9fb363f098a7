"""A decimal number or a percentage in the prose is one that the page shows or quotes.

It must stand, at the precision written, in a program, an output or a formula of the same page
(98.6% may stand there as 0.986), in the pinned versions, or in a sentence that links its source.
"""

import functools
import re
from collections.abc import Iterable, Iterator

from nutshell.source.page import FENCE, blank
from nutshell.source.paths import ROOT

NUMBER = re.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?(?:\s?%|(?![\w]))"
)
NAME = re.compile(r"\b(?:arXiv|[Ss]ection|Lecture)\s[\d.]+")  # its digits are no number
FORMULA = re.compile(r"\$\$.*?\$\$|\$[^$\n]+(?:\n[^$\n]+)?\$", re.DOTALL)
TARGET = re.compile(r"(?<=\])\([^)]*\)")
SENTENCE = re.compile(
    r"(?:(?!\n\s*\n|[.?!:]\s+(?=[A-Z“*\[]|$)|\n(?=[|*-] ?)).)+", re.DOTALL
)


def unbound(source: str, texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """(line, number) of each number in the page `source` that neither it nor `texts` hold."""
    held = evidence(source, texts)
    prose = blank(FORMULA, blank(FENCE, source))
    for sentence in SENTENCE.finditer(prose):
        if "](http" in sentence[0]:
            continue
        text = blank(NAME, blank(TARGET, sentence[0]))
        for match in NUMBER.finditer(text):
            number = match[0]
            if not re.search(r"[.e%]", number) or is_held(number, held):
                continue
            yield source.count("\n", 0, sentence.start() + match.start()) + 1, number


def evidence(source: str, texts: Iterable[str]) -> set[float]:
    """All numbers of the programs, outputs and formulae of a page."""
    texts = [*texts, *FORMULA.findall(FENCE.sub("", source))]
    return numbers("\n".join(texts))


@functools.cache
def versions() -> set[str]:
    """The pinned ones, as a sentence names them: 2.13."""
    pinned = (ROOT / "requirements.txt").read_text("utf-8")
    return set(re.findall(r"==(\d+\.\d+)", pinned))


def numbers(text: str) -> set[float]:
    text = re.sub(r"(?<=\d)[,_](?=\d{3}\b)", "", text.replace("{,}", ""))
    found = re.findall(r"(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?", text)
    return {float(number) for number in found}


def is_held(number: str, held: Iterable[float]) -> bool:
    """Whether one of the numbers `held` is this one, at the precision written, or a version is."""
    digits = number.rstrip("% ").replace(",", "")
    mantissa, _, exponent = digits.partition("e")
    place = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    scales = (1, 100) if number.endswith("%") else (1,)
    return number in versions() or any(
        abs(scale * value - float(digits)) <= 0.5001 * place
        for scale in scales
        for value in held
    )
