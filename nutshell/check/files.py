"""Files that are not finished, or cannot be read: said before anything reads them."""

import re
from collections.abc import Iterator
from pathlib import Path

from nutshell.source.page import FRONT_MATTER, Problem
from nutshell.source.paths import DOCS, ROOT, SNIPPETS, visible

TEXTS = ("*.md", "*.py", "*.txt", "*.plot")


def problems() -> list[Problem]:
    """What keeps the other checks from reading the files of docs/ and snippets/."""
    files = {
        file
        for folder in (DOCS, SNIPPETS)
        for kind in TEXTS
        for file in visible(folder, kind)
    }
    return [problem for file in sorted(files) for problem in check(file)]


def check(file: Path) -> Iterator[Problem]:
    """A link to nothing, bytes that are no text, a page without a title."""
    name = file.relative_to(ROOT).as_posix()
    try:
        data = file.read_bytes()
        text = data.decode("utf-8")
    except OSError as error:
        yield Problem(
            name,
            1,
            f"cannot be read: {error.strerror}",
            "delete it, or correct the link",
        )
        return
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Problem(name, line, "is no UTF-8", "save it as UTF-8, or delete it")
        return
    if text.startswith("\ufeff"):
        what = "begins with a byte order mark"
        yield Problem(name, 1, what, "save it as UTF-8 without one (no BOM)")
    elif file.suffix == ".md" and not file.with_suffix(".py").exists():
        yield from check_title(name, text)


def check_title(name: str, text: str) -> Iterator[Problem]:
    """The first line of a page, after its front matter, is its title."""
    front = FRONT_MATTER.match(text)
    body = text[front.end() if front else 0 :]
    if text.startswith("---\n") and not front:
        yield Problem(
            name, 1, "its front matter has no end", "write --- in a line below it"
        )
    elif not body.strip():
        yield Problem(
            name, 1, "is empty", "begin it with a title: # Title; or delete it"
        )
    elif not re.match(r"\s*# \S", body):
        line = text.count("\n", 0, len(text) - len(body.lstrip())) + 1
        what = (
            f"begins with {body.strip().splitlines()[0][:40]!r}, and not with a title"
        )
        yield Problem(name, line, what, "write the title in the first line: # Title")
