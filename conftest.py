"""pytest-codeblocks runs the blocks of every page, as the site's own configuration renders them.

Left alone it scans the lines of the Markdown, and would miss a block with a title or in a
tab, and run an include as if it were Python. So its items are made here from what SuperFences
was given, and each runs in a fresh copy of a Python that has torch imported.
"""

import io
import os
from functools import cache

os.environ["KERAS_BACKEND"] = "torch"
# one thread a process: pytest runs several side by side
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest
from hypothesis import settings
from pytest_codeblocks.main import extract_from_buffer
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from nutshell import notebooks, pages
from nutshell.build import complaint, executed
from nutshell.programs import Program, all_programs
from nutshell.runner import Runner

# A slow machine is no failure. A change is tested with the same draws as the one before it,
# so that what fails is its doing; the weekly job draws others.
weekly = bool(os.environ.get("ALL_NOTEBOOKS"))
settings.register_profile("nutshell", deadline=None, derandomize=not weekly)
settings.load_profile("nutshell")


@cache
def runner():
    """Started by the first block, so that a run of other tests does not wait for it."""
    return Runner(set().union(*(program.imports for program in all_programs())))


def pytest_sessionfinish():
    if runner.cache_info().currsize:
        runner().close()


def pytest_collect_file(file_path, parent):
    if file_path.parent == notebooks.EXAMPLES:
        return None  # its page is made of the Python file beside it, which is run
    if file_path.suffix == ".md" and file_path.is_relative_to(pages.DOCS):
        return Page.from_parent(parent, path=file_path)


def pytest_pycollect_makemodule(module_path, parent):
    if module_path.parent == notebooks.EXAMPLES:
        return Example.from_parent(parent, path=module_path)


class Page(MarkdownFile):
    def collect(self):
        names = {program.text.strip(): program.name for program in all_programs()}
        for block in extract_from_buffer(io.StringIO(as_rendered(self.path))):
            if block.syntax == "python":
                name = names.get(block.code.strip(), f"block {block.lineno}")
                yield Block.from_parent(self, name=name, obj=block)


def as_rendered(path):
    """The blocks of a page and nothing else, each in a plain fence."""
    fences = pages.Page(path).fences
    return "".join(f"``````{f.language}\n{f.text.rstrip()}\n``````\n" for f in fences)


class Block(TestBlock):
    def runtest(self):
        program = Program(self.name, self.obj.code)
        if wrong := complaint(program, runner().run(program)):
            pytest.fail(wrong, pytrace=False)

    def repr_failure(self, excinfo):
        return str(excinfo.value)

    def reportinfo(self):
        return self.path, None, f"{self.path.name}: {self.name}"


class Example(pytest.File):
    """A worked example: its cells belong together, and each is a test."""

    def collect(self):
        self.notebook = notebooks.Notebook.read(self.path)
        for index, cell in enumerate(self.notebook.fresh.cells):
            if cell.cell_type == "code":
                name = f"cell {index + 1}"
                yield Cell.from_parent(self, name=name, index=index)


class Cell(pytest.Item):
    def __init__(self, *, index, **kwargs):
        super().__init__(**kwargs)
        self.index = index

    def runtest(self):
        """The first cell runs all of them, or takes what was kept: same text, same versions."""
        notebook = self.parent.notebook
        _, failed, why = executed_once(notebook)
        if failed == self.index:
            pytest.fail(why, pytrace=False)
        elif failed is not None and failed < self.index:
            pytest.skip(f"cell {failed + 1} failed")

    def reportinfo(self):
        line = self.parent.notebook.line(self.index)
        return self.path, line, f"{self.path.name}: {self.name}"


executed_once = cache(executed)
