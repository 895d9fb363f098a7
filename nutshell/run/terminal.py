"""What a terminal shows of what a program prints: the page shows the same, as plain text."""

import re

LINES = 200  # a page can show; the longest output of ours has 18
TAB = 8  # columns, as terminals have
COLOUR = re.compile(r"\x1b\[[\d;]*m")
# What is left after these are carried out: no page, and no file of text, can hold it.
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def rendered(text: str) -> str:
    """The text as a terminal shows it. Raises ValueError, with the line, where that is no text.

    Colours are left out, tabs become blanks, a carriage return writes over its line, a backspace
    goes back by one; blanks that end a line are not seen.
    """
    lines = COLOUR.sub("", text).replace("\r\n", "\n").replace("\a", "").split("\n")
    shown = [overwritten(line).expandtabs(TAB).rstrip() for line in lines]
    for number, line in enumerate(shown, 1):
        if found := CONTROL.search(line):
            raise ValueError(
                f"prints the control character {found[0]!r} in line {number}: "
                "a page shows text only; take it out"
            )
        if "--8<--" in line:
            raise ValueError(
                f"prints --8<-- in line {number}, which would include a file: print other words"
            )
    if len(shown) > LINES + 1:
        raise ValueError(
            f"prints {len(shown) - 1:,} lines, {LINES} at most: print what the page needs"
        )
    return "\n".join(shown)


def overwritten(line: str) -> str:
    """The line after its carriage returns and its backspaces."""
    if "\r" not in line and "\b" not in line:
        return line
    shown: list[str] = []
    at = 0
    for letter in line:
        if letter == "\r":
            at = 0
        elif letter == "\b":
            at = max(0, at - 1)
        else:
            shown[at : at + 1] = [letter]
            at += 1
    return "".join(shown)
