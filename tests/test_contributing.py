"""CONTRIBUTING leads from an idea to a page: each step that it names is taken, as written."""

import os
import re
import shutil
import subprocess

import pytest

from nutshell.source.paths import ROOT

LEFT_OUT = (".git", ".venv", "site", "__pycache__", ".hypothesis", ".pytest_cache")
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
PART = TEXT.partition("## From idea to page\n")[2].partition("\n## ")[0]
FILE = re.compile(r", `([\w/.-]+)`:\n\n(`{3,})\w+\n(.*?\n)\2\n", re.DOTALL)
LINE = re.compile(
    r"In `([^`\n]+)`, after `([^`\n]+)`:\n\n```\w+\n(.*?\n)```\n", re.DOTALL
)
COMMANDS = re.findall(r"^make .+", PART, re.MULTILINE)
# `make test` is what runs this; `make serve` does not end: a fault test starts it
RUN = [command for command in COMMANDS if command not in ("make serve", "make test")]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of this project, in which the steps are taken."""
    root = tmp_path_factory.mktemp("contributed") / "project"
    left_out = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(ROOT, root, ignore=left_out, symlinks=True)
    (root / ".venv").symlink_to((ROOT / ".venv").resolve())
    return root


def test_the_steps_from_idea_to_page_lead_to_a_page(project):
    for name, _, text in FILE.findall(PART):
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    inserted = LINE.findall(PART)
    assert len(inserted) == 3
    for name, line, text in inserted:
        path = project / name
        lines = path.read_text("utf-8").splitlines(keepends=True)
        places = [n for n, there in enumerate(lines, 1) if there.strip() == line]
        assert places, f"{name} has no line {line!r}: mend CONTRIBUTING.md"
        lines.insert(places[0], text)
        path.write_text("".join(lines), "utf-8")
    assert len(RUN) == 4
    for command in RUN:
        done = subprocess.run(
            command.split(),
            cwd=project,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        if "mutants" in command:
            assert "all" in done.stdout
            assert "100.0% killed" in done.stdout
    page = (project / "site/activations/softsign/index.html").read_text("utf-8")
    assert "softsign [-0.875, -0.5, 0.0, 0.75]" in page
    assert (project / "site/activations/softsign/squeeze.py").exists()
