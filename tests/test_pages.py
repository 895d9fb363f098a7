"""The guard: what a reader sees on the pages is what was run."""

import re

import pytest
from bs4 import BeautifulSoup

from nutshell.check.pages import problems
from nutshell.source.example import all_notebooks
from nutshell.source.page import all_pages
from nutshell.source.program import all_programs


def test_every_block_is_a_program_that_is_run_and_every_program_is_on_a_page():
    assert not [str(problem) for problem in problems(all_pages())]


def test_as_many_blocks_are_rendered_as_there_are_programs():
    shown = [f for page in all_pages() for f in page.fences if f.language == "python"]
    cells = [code for notebook in all_notebooks() for code in notebook.programs]
    assert len(shown) == len(all_programs()) + len(cells) > 0


def test_a_program_sets_the_backend_before_it_imports_keras():
    for program in all_programs():
        if any(module.partition(".")[0] == "keras" for module in program.imports):
            before = re.split("(?:import|from) keras", program.text)[0]
            assert re.search("environ.*KERAS_BACKEND", before), program.name


def test_no_program_prints_what_a_clock_says():
    """It differs from run to run, so nothing could hold it: `make bench` measures times."""
    clocks = ("perf_counter", "time.time(", "timeit", "process_time")
    for program in all_programs():
        assert not [clock for clock in clocks if clock in program.text], program.name


def test_a_program_and_its_output_fit_beside_both_sidebars():
    """88 columns, as nutshell.css has them; a message of an error is wrapped."""
    for program in all_programs():
        printed = program.stored[program.stored_output]
        said = [
            line
            for line in printed.splitlines()
            if not re.search(
                r"(Error|Warning): |^ {8}", line
            )  # an error may have two lines
        ]
        assert max(map(len, [*program.text.splitlines(), *said])) <= 88, program.name


def test_a_comment_stands_beside_what_it_is_about():
    """Where it is too long for the line, ruff leaves it behind a lone bracket."""
    for program in all_programs():
        alone = re.search(r"^\s*[\])}]+,?  # .*", program.text, re.MULTILINE)
        assert not alone, f"{program.name}: say it in fewer words: {alone[0].strip()}"


def test_the_first_row_of_a_tensor_stands_above_the_others():
    """`print("name\\n", tensor)` puts a blank before it."""
    for program in all_programs():
        found = re.search(r'print\(.*\\n", .*', program.text)
        assert not found, f'{program.name}: print("…", …, sep="\\n")'


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.name)
def test_each_column_of_a_table_has_a_name(page):
    """A screen reader says it before each cell."""
    cells = BeautifulSoup(page.html, "html.parser").find_all("th")
    assert [cell for cell in cells if not cell.get_text(strip=True)] == []
