"""What a worked example is: a Python file in percent format, its cells, and the page of them.

The file is the source: it is reviewed, linted, downloaded and run. Of it are made, before the
build, a notebook with what its cells gave, and the Markdown that its page includes.
"""

import html
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self
from urllib.parse import urljoin

import jupytext
from nbformat import NotebookNode

from nutshell.source.paths import EXAMPLES, visible
from nutshell.source.program import Program

MARK = "# %%"  # how a cell begins, in percent format
SVG = "image/svg+xml"
LINK = re.compile(r"\]\(([\w./-]+)\.md")  # to a page of the site


@dataclass(frozen=True)
class Notebook:
    """A worked example. `name` is the stem of its files, such as first-classifier."""

    name: str
    text: str

    @classmethod
    def read(cls, path: Path) -> Self:
        return cls(path.stem, path.read_text("utf-8"))

    @property
    def at(self) -> str:
        return f"docs/examples/{self.name}.py"

    @property
    def imports(self) -> set[str]:
        return Program(self.at, self.text).imports

    @cached_property
    def fresh(self) -> NotebookNode:
        """The notebook as Jupyter takes it, with no outputs; the same bytes every time."""
        notebook = jupytext.reads(self.text, "py:percent")
        python = {"name": "python3", "display_name": "Python 3", "language": "python"}
        notebook.metadata = {"kernelspec": python}
        for number, cell in enumerate(notebook.cells, 1):
            cell.id = f"cell-{number}"
        return notebook

    def line(self, cell: int, line: int = 0) -> int:
        """Where a line of a cell stands in the file; without one, where the cell begins."""
        lines = enumerate(self.text.splitlines(), 1)
        starts = [number for number, text in lines if text.startswith(MARK)]
        return starts[cell] + line

    def line_of(self, text: str) -> int:
        """The line of the file that holds this line of its page."""
        lines = self.text.splitlines()
        found = (
            n for n, line in enumerate(lines, 1) if line.removeprefix("# ") == text
        )
        return next(found, 1)

    @property
    def programs(self) -> dict[str, str]:
        """{the code of a cell: its name}."""
        cells = enumerate(self.fresh.cells, 1)
        return {
            cell.source.strip(): f"cell {number}"
            for number, cell in cells
            if cell.cell_type == "code"
        }

    def markdown(self, notebook: NotebookNode | None = None) -> str:
        """The page: of the notebook that was run, or of the cells alone."""
        parts = []
        for cell in (notebook or self.fresh).cells:
            if cell.cell_type == "markdown":
                parts.append(cell.source)
                continue
            parts.append(fence("python", cell.source))
            parts += [shown(output, cell.metadata) for output in cell.outputs]
        parts.insert(1, self.downloads)
        return "\n\n".join(parts) + "\n"

    @property
    def downloads(self) -> str:
        links = (
            f'[{kind}]({self.name}{suffix}){{ download="{self.name}{suffix}" }}'
            for kind, suffix in (("a notebook", ".ipynb"), ("a Python file", ".py"))
        )
        return f"Take all of it with you: {' or '.join(links)}."

    @property
    def page(self) -> str:
        """The page in docs/, which holds nothing but this and its other names."""
        return f'--8<-- "examples/{self.name}.md"\n'


def fence(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"


def shown(output: NotebookNode, metadata: NotebookNode) -> str:
    """What a cell gave, on its page: a plot in a figure, or what it printed."""
    if output.output_type == "stream":
        return fence("text", output.text)
    alt = html.escape(metadata["alt"])
    return f'<figure role="img" aria-label="{alt}">\n{output.data[SVG]}</figure>'


def taken_along(notebook: NotebookNode, site_url: str = "") -> NotebookNode:
    """The notebook for a reader's own machine, where there is neither a page nor a palette."""
    here = urljoin(site_url, "examples/")
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and site_url:
            cell.source = LINK.sub(lambda m: f"]({urljoin(here, m[1])}/", cell.source)
        for output in cell.get("outputs", ()):
            if "data" in output:  # a grey that can be read on white and on black
                svg = output.data[SVG].replace("currentColor", "#767676")
                output.data[SVG] = svg
    return notebook


def all_notebooks() -> list[Notebook]:
    return [Notebook.read(path) for path in visible(EXAMPLES, "*.py")]


def of_page(path: Path) -> Notebook | None:
    """The notebook that a page in docs/ shows, or None."""
    source = path.with_suffix(".py")
    return Notebook.read(source) if source.exists() else None
