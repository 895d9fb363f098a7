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
