"""Which page is being rendered: a Markdown extension is given its text, and not its name."""

import re
from pathlib import Path

from nutshell.source.paths import DOCS, visible

TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
EXAMPLES = "examples/"  # these pages are made, and no file in docs/ holds their titles

found: dict[str, Path] = {}


def page_with_title(title: str) -> str:
    """The file with this title, from docs/; the folder of the worked examples if there is none.

    All files are read once. A file that has another title by now is looked for again.
    """
    if title not in found or not has_title(found[title], title):
        found.clear()
        for file in visible(DOCS, "*.md"):
            if match := TITLE.search(file.read_text("utf-8")):
                found[match[1]] = file
    return found[title].relative_to(DOCS).as_posix() if title in found else EXAMPLES


def has_title(file: Path, title: str) -> bool:
    match = TITLE.search(file.read_text("utf-8")) if file.exists() else None
    return bool(match and match[1] == title)
