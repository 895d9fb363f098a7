"""Compare what a program printed, or drew, with what is stored.

Words are equal. A number is equal, too, unless it is one that another processor may round
otherwise: one with a decimal point, an exponent or a per cent sign, so finely printed that one
in its last place is less than a hundredth of it, and not written in the program. A coarser number
may move by one in its last place where that was seen: tests/moves.txt lists these.
In a drawing, a place may move by one per cent of the axes.
"""

import difflib
import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain, islice

from nutshell.source.paths import ROOT
from nutshell.source.program import Program

MOVES = ROOT / "tests" / "moves.txt"
MOVE = re.compile(r"(?P<at>[\w/-]+\.txt:\d+): (?P<stored>\S+) or \S+")
NUMBER = re.compile(r"\s*([+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?%?)")
QUOTED = re.compile(r"('[^']*'|\"[^\"]*\")")
FINE = 100  # of its last place: a number that is larger is finely printed
PRINTED_IN_FULL = (
    1e-4  # of the last place: 30.000004 is a 30.0 that another machine printed
)
LINES = 60  # of a difference: nobody reads more
SHORT = 200  # lines: difflib needs minutes to compare thousands letter by letter

MayMove = Callable[
    [str], bool
]  # whether this stored number may move by one in its last place


def last_place(number: str) -> float:
    """One unit in the last place of a printed number: 0.01 for `3.14`, 0 for `3` and `3.`."""
    digits, _, exponent = number.rstrip("%").partition("e")
    decimals = len(digits.partition(".")[2])
    if not (decimals or exponent or number.endswith("%")):
        return 0.0
    return float(f"1e{int(exponent or 0) - decimals}")


def same_number(
    stored: str, printed: str, may_move: MayMove, *, exact: bool = False
) -> bool:
    """Whether the two are one number. `exact`: it stands in the program, and may not move."""
    if stored.endswith("%") != printed.endswith("%"):
        return False
    first, second = float(stored.rstrip("%")), float(printed.rstrip("%"))
    distance, place = abs(first - second), last_place(stored)
    if "e" in stored:  # 1e-08 is not 1e-16, nor is 0.0e+00 any number below one
        place = min(place, last_place(printed))
    if len(printed) > len(stored) + 2 and distance <= PRINTED_IN_FULL * place:
        return True
    fine = max(abs(first), abs(second)) > FINE * place
    return distance <= 1.001 * place * (fine and not exact or may_move(stored))


def same_line(
    stored: str, printed: str, may_move: MayMove, written: Iterable[str] = ()
) -> bool:
    """The words are equal, and each number is: blanks before a number may make room for a sign."""
    if NUMBER.sub(" #", stored) != NUMBER.sub(" #", printed):
        return False
    pairs = zip(NUMBER.findall(stored), NUMBER.findall(printed), strict=True)
    return all(
        one == other or same_number(one, other, may_move, exact=exact)
        for one, other in pairs
        for exact in [not {one.lstrip("+-"), other.lstrip("+-")}.isdisjoint(written)]
    )


def same(stored: str, printed: str, program: Program | None = None) -> bool:
    """Whether the two outputs are the same, as far as a machine may decide."""
    written = program.written if program else frozenset()
    if program and "__version__" in program.text:
        return stored == printed  # a version never moves
    known = moves(MOVES.read_text("utf-8") if MOVES.exists() else "")
    name = program.name.removesuffix(".py") if program else ""
    first, second = stored.splitlines(), printed.splitlines()
    return len(first) == len(second) and all(
        one == other
        or same_line(
            one, other, known.get(f"{name}.txt:{line}", set()).__contains__, written
        )
        for line, (one, other) in enumerate(zip(first, second, strict=True), 1)
    )


def same_plot(stored: str, printed: str) -> bool:
    """Whether the two drawings, as run/figure.py describes them, look the same."""
    first, second = stored.splitlines(), printed.splitlines()
    if len(first) != len(second):
        return False
    for one, other in zip(first, second, strict=True):
        parts = QUOTED.split(one), QUOTED.split(other)
        if len(parts[0]) != len(parts[1]):
            return False
        drawn = zip(parts[0][::2], parts[1][::2], strict=True)
        words = zip(parts[0][1::2], parts[1][1::2], strict=True)
        if not all(same_line(*pair, is_place) for pair in drawn):
            return False
        if not all(same_line(*pair, is_nothing) for pair in words):
            return False
    return True


def is_place(number: str) -> bool:
    """Whether it is a place in a drawing: to the eye, one per cent of the axes is nothing."""
    return number.endswith("%")


def is_nothing(_: str) -> bool:
    """No coarse number may move."""
    return False


@cache
def moves(text: str) -> dict[str, set[str]]:
    """{file:line: the numbers there that another machine prints otherwise}."""
    found: dict[str, set[str]] = {}
    for match in map(MOVE.fullmatch, text.splitlines()):
        if match:
            found.setdefault(match["at"], set()).add(match["stored"])
    return found


def difference(stored: str, printed: str) -> str:
    """The two, line by line, as a person reads them: `-` is stored, `+` was printed."""
    first, second = stored.splitlines(), printed.splitlines()
    if len(first) + len(second) <= SHORT:
        lines = list(difflib.ndiff(first, second))
    else:
        compared = difflib.unified_diff(first, second, n=1, lineterm="")
        lines = list(islice(compared, 2, 2 + LINES + 1))
    more = ["… and more"] if len(lines) > LINES else []
    shown = chain(lines[:LINES], more)
    return "\n".join(f"    {line.rstrip()}" for line in shown)
