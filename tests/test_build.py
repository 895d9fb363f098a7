"""What a kept result depends on."""

import subprocess
import sys

import pytest

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
