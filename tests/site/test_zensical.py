"""Zensical, the successor of Material for MkDocs, makes the same pages from the same files."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from nutshell.programs import ROOT

pytestmark = pytest.mark.xdist_group("site")


def shown(folder):
    """{page: (its programs and outputs, the words of its plots, its formulae)}."""
    pages = {}
    for file in sorted(folder.rglob("index.html")):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser").find("article")
        blocks = [block.get_text().strip() for block in html.select(".highlight code")]
        plots = [plot.get_text(" ", strip=True) for plot in html.select("figure svg")]
        formulae = [latex.get_text() for latex in html.select("math annotation")]
        pages[str(file.relative_to(folder))] = (blocks, plots, formulae)
    return pages


def test_zensical_makes_the_same_pages(site, tmp_path):
    for name in ("docs", "snippets", "nutshell", ".build/plots"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    command = [Path(sys.executable).with_name("zensical"), "build", "--strict"]
    environment = os.environ | {"PYTHONPATH": "."}
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = shown(site), shown(tmp_path / "site")
    print(
        f"\n{len(theirs)} pages, {sum(len(p[0]) for p in theirs.values())} blocks, ",
        end="",
    )
    print(
        f"{sum(len(p[1]) for p in theirs.values())} plots: the same with both builders"
    )
    assert theirs == ours
