"""The path of a newcomer through the pages, and where each page stands in it.

docs/path.md names the steps in its front matter, and includes the list that is made of them. For
each concept page this makes what its line of orientation says: minutes, step, next page, files to
take, versions.
"""

import json
import math
import re
from pathlib import Path
from posixpath import dirname, relpath

import yaml

from nutshell.run.cache import version
from nutshell.source.config import site_config, url
from nutshell.source.page import FENCE, FRONT_MATTER, Page, blank, sections
from nutshell.source.paths import MADE, ORIENTATION

PATH = "path"  # the stem of the page that lists the steps
FOLD = re.compile(r"^\?\?\? .*\n(?:(?: {4}.*)?\n)*", re.MULTILINE)
WORDS, LINES = 200, 15  # that a reader takes in a minute, of prose and of code


def made(found: list[Page]) -> dict[Path, str]:
    """{file: text} of all that is made here."""
    return numbered(found) | orientation(found)


def minutes(page: Page) -> int:
    """How long a reader needs for what is not folded, in whole minutes."""
    text = blank(FOLD, blank(FRONT_MATTER, page.source))
    words = len(re.findall(r"\w+", blank(FENCE, text)))
    kept = text.splitlines()
    shown = [
        block.program for block in page.blocks if kept[block.code.line - 1].strip()
    ]
    lines = sum(program.text.count("\n") for program in shown)
    return math.ceil(words / WORDS + lines / LINES)


def steps(found: list[Page]) -> list[str]:
    """The stems of the pages on the path, in order."""
    listed = next((page for page in found if page.stem == PATH), None)
    matter = FRONT_MATTER.match(listed.written) if listed else None
    stems = yaml.safe_load(matter[0].strip("-\n")).get("steps", []) if matter else []
    return [stem for stem in stems if stem in {page.stem for page in found}]


def orientation(found: list[Page]) -> dict[Path, str]:
    """{file: text} of what each concept page tells about its place."""
    path, pages = steps(found), {page.stem: page for page in found}
    order = [
        page.stem for _, listed in sections(found) for page in listed if page.concept
    ]
    made = {}
    for page in (page for page in found if page.concept):
        row = path if page.stem in path else order
        after = row[row.index(page.stem) + 1 :][:1] if page.stem in row else []
        here = dirname(page.stem) or "."
        made[page.stem] = {
            "minutes": minutes(page),
            "path": relpath(f"{PATH}.md", here),
            "step": f"step {path.index(page.stem) + 1} of {len(path)}"
            if page.stem in path
            else "",
            "next": [(relpath(f"{s}.md", here), pages[s].title) for s in after][:1],
            "files": files(page),
            "versions": f"torch {version('torch').partition('+')[0]}",
        }
        made[page.stem]["next"] = (made[page.stem]["next"] or [None])[0]
    return {ORIENTATION: json.dumps(made, indent=1, ensure_ascii=False) + "\n"}


def files(page: Page) -> list[tuple[str, str]]:
    """(address, name) of the notebook, and of Colab where the repository is known."""
    if not page.blocks:
        return []
    name = f"{page.stem.rpartition('/')[2]}.ipynb"
    repository = str(site_config().repo_url or "")
    if not repository.startswith("https://github.com/"):
        return [(name, "notebook")]
    colab = repository.replace(
        "https://github.com/", "https://colab.research.google.com/github/"
    )
    return [
        (name, "notebook"),
        (f"{colab}/blob/notebooks/{url(page.stem)}{name}", "Colab"),
    ]


def numbered(found: list[Page]) -> dict[Path, str]:
    """{file: text} of the steps with their minutes and sentences, for docs/path.md."""
    pages = {page.stem: page for page in found}
    lines = [
        f"{number}. **[{page.title}]({page.stem}.md)**, {minutes(page)} minutes. {page.sentence}"
        for number, page in enumerate(map(pages.get, steps(found)), 1)
    ]
    return {MADE / f"{PATH}.md": "\n".join(lines) + "\n"} if lines else {}
