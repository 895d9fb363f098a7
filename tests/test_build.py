"""What a kept result depends on."""

import subprocess
import sys

import pytest

from nutshell import build
from nutshell.source.program import Program

LOADED = "print(*(m for m in sys.modules if m.startswith('nutshell.')))"


@pytest.mark.parametrize(
    ("modules", "files"),
    [("runner, plots", build.RUNNER), ("execute, kernel", build.KERNEL)],
)
def test_a_result_is_kept_under_the_text_of_all_that_is_imported_to_make_it(
    modules, files
):
    code = f"import sys\nfrom nutshell import {modules}\n{LOADED}"
    said = subprocess.check_output([sys.executable, "-c", code], text=True)
    loaded = {f"{name.partition('.')[2]}.py" for name in said.split()}
    assert loaded | {"matplotlibrc"} == set(files)


def test_a_result_of_another_version_is_not_taken(monkeypatch):
    program = Program("topic/idea/it.py", "import numpy\n")
    before = build.cache_file(program)
    monkeypatch.setattr(build, "version", lambda package: "another")
    assert build.cache_file(program) != before
