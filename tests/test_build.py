"""What a kept result depends on."""

import re
import subprocess
import sys

import pytest

import nutshell
from nutshell.run import cache
from nutshell.source.program import Program

LOADED = "print(*(m for m in sys.modules if m.startswith('nutshell.')))"


@pytest.mark.parametrize(
    ("modules", "files"),
    [("runner, backend", cache.RUNNER), ("notebook, kernel", cache.KERNEL)],
)
def test_a_result_is_kept_under_the_text_of_all_that_is_imported_to_make_it(
    modules, files
):
    code = f"import sys\nfrom nutshell.run import {modules}\n{LOADED}"
    said = subprocess.check_output([sys.executable, "-c", code], text=True)
    loaded = {f"{n.partition('.')[2].replace('.', '/')}.py" for n in said.split()}
    packages = {
        "run.py",
        "source.py",
        "run/cache.py",
    }  # the last keeps, and decides nothing
    assert loaded - packages | {"run/matplotlibrc"} == set(files)


def test_a_result_of_another_version_is_not_taken(monkeypatch):
    program = Program("topic/idea/it.py", "import numpy\n")
    before = cache.cache_file(program)
    monkeypatch.setattr(cache, "version", lambda package: "another")
    assert cache.cache_file(program) != before


def test_the_package_lists_each_of_its_modules_in_one_line():
    listed, package = set(), ""
    for line in nutshell.__doc__.splitlines():
        if match := re.fullmatch(r"(    )?([a-z]+)  +\S.*", line):
            inside, name = match.groups()
            package = package if inside else name
            listed.add(f"{package}/{name}.py" if inside else name)
    there = {
        path.relative_to(cache.PACKAGE) for path in cache.PACKAGE.rglob("[!_]*.py")
    }
    modules = {path.as_posix() for path in there if len(path.parts) > 1}
    top = {path.stem for path in there if len(path.parts) == 1}
    packages = {path.parts[0] for path in there if len(path.parts) > 1}
    assert listed == modules | top | packages


def test_each_package_imports_only_those_above_it():
    order = ["source", "run", "markdown", "check", "generate", "publish"]
    for path in cache.PACKAGE.rglob("*/*.py"):
        package = path.parent.name
        text = path.read_text("utf-8")
        for imported in re.findall(r"^from nutshell\.(\w+)", text, re.MULTILINE):
            assert imported in order, path
            assert order.index(imported) <= order.index(package), path
