"""A worked example: what a reader sees is what ran, and a fault is named with its line."""

import re

import nbformat
import pytest

from nutshell.check import numbers
from nutshell.run import notebook as execute
from nutshell.source import example as notebooks
from nutshell.source.example import Notebook, all_notebooks
from nutshell.source.page import all_pages
from nutshell.source.paths import DOCS

TITLE = "# %% [markdown]\n# # Title\n\n"
PLOT = """import matplotlib.pyplot as plt

plt.plot([1, 2])
plt.xlabel("x")
plt.ylabel("y")
plt.show()
"""
ALT = ' alt="A line that rises from one to two."'


@pytest.fixture(scope="module")
def done():
    text = f"{TITLE}# %%\nprint('one')\n\n# %%{ALT}\n{PLOT}\n# %%{ALT}\n{PLOT}"
    notebook = Notebook("idea", text)
    given, failed, why = execute.run(notebook)
    assert (failed, why) == (None, "")
    return notebook, given


def test_a_page_shows_each_cell_and_then_what_it_gave(done):
    page = done[0].markdown(done[1])
    assert page.startswith(
        "# Title\n\nTake all of it with you: [a notebook](idea.ipynb)"
    )
    assert "```python\nprint('one')\n```\n\n```text\none\n```\n" in page
    assert page.count('aria-label="A line that rises from one to two.">\n<svg') == 2
    assert "currentColor" in page


def test_the_ids_of_two_plots_of_a_page_differ(done):
    ids = re.findall(r' id="([^"]+)"', done[0].markdown(done[1]))
    assert len(ids) == len(set(ids)) > 2


def test_the_page_that_is_checked_is_the_page_without_what_was_given(done):
    given = re.sub(r"```text.*?```\n\n", "", done[0].markdown(done[1]), flags=re.DOTALL)
    assert re.sub(r"<figure.*?</figure>\n\n?", "", given, flags=re.DOTALL).strip() == (
        done[0].markdown().strip()
    )


def test_what_is_taken_along_is_a_notebook_that_needs_no_palette(done):
    taken = notebooks.taken_along(nbformat.from_dict(done[1]), "https://x.org/y/")
    nbformat.validate(taken)
    assert "currentColor" not in nbformat.writes(taken)


def test_links_to_the_site_lead_there_from_elsewhere():
    text = "# %% [markdown]\n# [a](../layers/lstm.md#a), [b](other.md), [c](x.py)\n"
    taken = notebooks.taken_along(Notebook("idea", text).fresh, "https://x.org/y/")
    assert taken.cells[0].source == (
        "[a](https://x.org/y/layers/lstm/#a), [b](https://x.org/y/examples/other/), [c](x.py)"
    )


FAULTS = {
    "1 / 0": "5: cell 2: ZeroDivisionError: division by zero",
    "def f():\n    return 1 / 0\n\n\n# %%\nf()": "6: cell 3: ZeroDivisionError",
    "assert 1 > 2, 'one is more'": "5: cell 2: AssertionError: one is more",
    "if": "5: cell 2: SyntaxError",
    "1 + 1": "4: cell 2: shows its last value: print it",
    "import warnings\nwarnings.warn('odd')": "4: cell 2: writes to standard error",
    "import urllib.request as u\nu.urlopen('http://127.0.0.1:9')": "6: cell 2: URLError",
    "import os\nos._exit(3)": "4: cell 2: ended the kernel by itself, with status 3",
    "import os\nos.kill(os.getpid(), 9)": "4: cell 2: killed by SIGKILL",
    PLOT: "4: cell 2: its plot has no alt text",
    PLOT * 2: "4: cell 2: shows more than one plot",
}


@pytest.mark.parametrize("code", FAULTS, ids=lambda code: code[-20:].strip())
def test_a_fault_is_named_with_the_file_its_line_and_its_cell(code):
    notebook = Notebook("idea", f"{TITLE}# %%\n{code}\n")
    _, failed, why = execute.run(notebook)
    assert failed is not None
    assert why.startswith(f"docs/examples/idea.py:{FAULTS[code]}")


def test_a_notebook_that_takes_too_long_is_stopped(monkeypatch):
    monkeypatch.setattr(execute, "SECONDS", 10)
    notebook = Notebook("idea", f"{TITLE}# %%\nwhile True:\n    pass\n")
    _, failed, why = execute.run(notebook)
    assert failed == 1
    assert why.endswith(".py:4: cell 2: still running after 10 s, and stopped")


def test_a_number_in_the_prose_is_one_of_the_code():
    """What another machine prints may differ; what is asserted may not."""
    text = "# %% [markdown]\n# It is 97% or 0.5.\n\n# %%\nassert 0.98 > 0.97\n"
    found = numbers.unbound(
        Notebook("idea", text).markdown(), list(Notebook("idea", text).programs)
    )
    assert [number for _, number in found] == ["0.5"]


@pytest.mark.parametrize(
    "notebook", all_notebooks(), ids=lambda notebook: notebook.name
)
def test_a_line_of_a_cell_is_the_line_of_the_file(notebook):
    lines = notebook.text.splitlines()
    for index, cell in enumerate(notebook.fresh.cells):
        first = cell.source.splitlines()[0]
        assert lines[notebook.line(index)].removeprefix("# ") == first


def concepts(notebook):
    """The pages that the notebook says it uses."""
    part = notebook.markdown().partition("- The concepts:")[2].partition("- Try it")[0]
    return set(re.findall(r"\]\(\.\./([\w/-]+\.md)\)", part))


def test_a_page_and_the_worked_examples_that_use_it_link_to_each_other():
    uses = {(n.name, page) for n in all_notebooks() for page in concepts(n)}
    used = {
        (name, page.path.relative_to(DOCS).as_posix())
        for page in all_pages()
        if not page.notebook
        for name in re.findall(
            r"\]\(\.\./examples/([\w-]+)\.md\)", page.source.partition("- Used in:")[2]
        )
    }
    assert uses == used
    assert {name for name, _ in uses} == {n.name for n in all_notebooks()}
