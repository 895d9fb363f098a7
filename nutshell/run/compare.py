"""Compare what a program printed with what is stored: the text exactly, numbers as printed.

A number with a decimal point, an exponent or a per cent sign may differ by one in its last
place, which is what another CPU does to a rounded number. Integers may not differ at all.
"""

import difflib
import re

SECONDS = re.compile(r"\s*\b\d+\.\d+ s\b")
NUMBER = re.compile(r"\s*([+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?%?)")


def last_place(number):
    """One unit in the last place of a printed number: 0.01 for `3.14`, 0 for `3` and `3.`."""
    digits, _, exponent = number.rstrip("%").partition("e")
    decimals = len(digits.partition(".")[2])
    if not (decimals or exponent or number.endswith("%")):
        return 0.0
    return float(f"1e{int(exponent or 0) - decimals}")


def same_number(stored, printed):
    if stored.endswith("%") != printed.endswith("%"):
        return False
    distance = abs(float(stored.rstrip("%")) - float(printed.rstrip("%")))
    place = last_place(stored)
    if "e" in stored:  # 1e-08 is not 1e-16, nor is 0.0e+00 any number below one
        place = min(place, last_place(printed))
    return distance <= 1.001 * place


def same_line(stored, printed):
    """The words are equal, and each number is: blanks before a number may make room for a sign."""
    stored, printed = SECONDS.sub(" # s", stored), SECONDS.sub(" # s", printed)
    if NUMBER.sub(" #", stored) != NUMBER.sub(" #", printed):
        return False
    return all(map(same_number, NUMBER.findall(stored), NUMBER.findall(printed)))


def same(stored, printed):
    stored, printed = stored.splitlines(), printed.splitlines()
    return len(stored) == len(printed) and all(map(same_line, stored, printed))


def difference(stored, printed):
    """The two, line by line, as a person reads them: `-` is stored, `+` was printed."""
    lines = difflib.ndiff(stored.splitlines(), printed.splitlines())
    return "\n".join(f"    {line.rstrip()}" for line in lines)
