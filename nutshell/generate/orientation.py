"""The path of a newcomer through the pages, and where each page stands in it.

docs/path.md names the steps in its front matter, and includes the list that is made of them. For
each concept page this makes what its line of orientation says: minutes, step, next page, files to
take, versions.
"""

import itertools
import json
import math
import re
from pathlib import Path
from posixpath import dirname, relpath

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
    stems = listed.fields.get("steps", []) if listed else []
    return [stem for stem in stems if stem in {page.stem for page in found}]


def orientation(found: list[Page]) -> dict[Path, str]:
    """{file: text} of what each concept page tells about its place."""
    path, pages = steps(found), {page.stem: page for page in found}
    listed = (page for _, shown in sections(found) for page in shown)
    order = [page.stem for page in listed if page.concept]
    after = dict(itertools.pairwise(order)) | dict(itertools.pairwise(path))
    numbers = {stem: number for number, stem in enumerate(path, 1)}
    made = {}
    for page in (page for page in found if page.concept):
        here, stem = dirname(page.stem), page.stem
        then = pages.get(after.get(stem, ""))
        made[stem] = {
            "minutes": minutes(page),
            "path": relpath(f"{PATH}.md", here),
            "step": f"step {numbers[stem]} of {len(path)}" if stem in numbers else "",
            "next": [relpath(f"{then.stem}.md", here), then.title] if then else [],
            "files": files(page),
            "versions": f"torch {version('torch').partition('+')[0]}",
        }
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
        for number, page in enumerate((pages[step] for step in steps(found)), 1)
    ]
    return {MADE / f"{PATH}.md": "\n".join(lines) + "\n"} if lines else {}
