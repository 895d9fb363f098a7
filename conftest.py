"""pytest-codeblocks runs the blocks of every page, as the site's own configuration renders them.

Left alone it scans the lines of the Markdown, and would miss a block with a title or in a
tab, and run an include as if it were Python. So its items are made here of the blocks that
`nutshell.source.page` found, and each runs in a fresh copy of a Python that has torch imported.
"""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "torch"
# one thread a process: pytest runs several side by side
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest
from hypothesis import settings
from pytest_codeblocks.main import CodeBlock
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from nutshell.check import files
from nutshell.check.results import complaint
from nutshell.run.notebook import executed
from nutshell.run.pool import imports_of
from nutshell.run.runner import Runner
from nutshell.source import page
from nutshell.source.example import Notebook
from nutshell.source.paths import DOCS, EXAMPLES, visible
from nutshell.source.program import all_programs

# A slow machine is no failure. A change is tested with the same draws as the one before it,
# so that what fails is its doing; the weekly job draws others.
weekly = bool(os.environ.get("ALL_NOTEBOOKS"))
settings.register_profile("nutshell", deadline=None, derandomize=not weekly)
settings.load_profile("nutshell")


@cache
def runner() -> Runner:
    """Started by the first block, so that a run of other tests does not wait for it."""
    return Runner(imports_of(all_programs()))


def pytest_sessionfinish() -> None:
    if runner.cache_info().currsize:
        runner().close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Any:
    if file_path.parent == EXAMPLES:
        return None  # its page is made of the Python file beside it, which is run
    if file_path.is_relative_to(DOCS) and file_path in visible(
        file_path.parent, "*.md"
    ):
        return Page.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> Any:
    if module_path.parent == EXAMPLES:
        return Example.from_parent(parent, path=module_path)
    return None


class Page(MarkdownFile):
    def collect(self) -> Iterator[pytest.Item]:
        for wrong in files.check(self.path):
            raise self.CollectError(str(wrong))
        for found in page.Page(self.path).blocks:
            code = CodeBlock(found.program.text, found.code.line, "python")
            block = Block.from_parent(self, name=found.program.name, obj=code)
            block.program = found.program
            yield block


class Block(TestBlock):
    def runtest(self) -> None:
        if wrong := complaint(self.program, runner().run(self.program)):
            pytest.fail(wrong, pytrace=False)

    def repr_failure(self, excinfo: pytest.ExceptionInfo) -> str:
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.obj.lineno - 1, f"{self.path.name}: {self.name}"


class Example(pytest.File):
    """A worked example: its cells belong together, and each is a test."""

    def collect(self) -> Iterator[pytest.Item]:
        self.notebook = Notebook.read(self.path)
        for index, cell in enumerate(self.notebook.fresh.cells):
            if cell.cell_type == "code":
                name = f"cell {index + 1}"
                yield Cell.from_parent(self, name=name, index=index)


class Cell(pytest.Item):
    def __init__(self, *, index: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.index = index

    def runtest(self) -> None:
        """The first cell runs all of them, or takes what was kept: same text, same versions."""
        notebook = self.parent.notebook
        _, failed, why = executed_once(notebook)
        if failed == self.index:
            pytest.fail(why, pytrace=False)
        elif failed is not None and failed < self.index:
            pytest.skip(f"cell {failed + 1} failed")

    def reportinfo(self) -> tuple[Path, int, str]:
        line = self.parent.notebook.line(self.index)
        return self.path, line, f"{self.path.name}: {self.name}"


executed_once = cache(executed)
