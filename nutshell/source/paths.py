"""Where the files of the project lie."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
EXAMPLES = DOCS / "examples"
BUILD = ROOT / ".build"
MADE = BUILD / "plots"  # what pages include and nobody writes: mkdocs.yml names it
ORIENTATION = BUILD / "orientation.json"  # what each page tells of its place
SITE = ROOT / "site"


def visible(folder: Path, pattern: str) -> list[Path]:
    """The files of a folder and those below it, in order, without those that tools hide in it.

    Editors and file systems leave .#page.md, ._page.md, #page.md# and page.md~.
    """
    return [
        path
        for path in sorted(folder.rglob(pattern))
        if not any(
            part[0] in ".#" or part[-1] == "~"
            for part in path.relative_to(folder).parts
        )
    ]
