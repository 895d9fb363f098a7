"""What a contributor can get wrong stops the command, with the file, the line and the cure.

Each fault is put into a small copy of the project, and the command that its author would run
is run there.
"""

import os
import re
import shutil
import subprocess
import sys

import pytest

from nutshell.programs import ROOT

PAGE = """# Idea

```python
--8<-- "topic/idea/plot.py"
```

```text
--8<-- "topic/idea/plot.txt"
```

<figure role="img" aria-label="A line that rises from one to two.">
--8<-- "topic/idea/plot.svg"
</figure>

See [the page itself](idea.md#idea) and $x^2$.
"""
PROGRAM = """import matplotlib.pyplot as plt

plt.plot([1, 2])
plt.xlabel("x")
plt.ylabel("y")
plt.show()
print("slope 1.00")
"""
PAGE_FILE = "docs/topic/idea.md"
PROGRAM_FILE = "snippets/topic/idea/plot.py"
OUTPUT_FILE = "snippets/topic/idea/plot.txt"

PREPARE = ("nutshell", "prepare")
BUILD = ("mkdocs", "build", "--strict", "--site-dir", ".build/site")


class Project:
    def __init__(self, root):
        self.root = root
        for name in ("nutshell", "docs/assets"):
            shutil.copytree(ROOT / name, root / name, dirs_exist_ok=True)
        for name in ("conftest.py", "pyproject.toml", "Makefile"):
            shutil.copy(ROOT / name, root)
        config = (ROOT / "mkdocs.yml").read_text().partition("\nnav:")[0]
        self.write("mkdocs.yml", f"{config}\nnav:\n  - topic/idea.md\n")
        self.write(PAGE_FILE, PAGE)
        self.write(PROGRAM_FILE, PROGRAM)
        self.write(OUTPUT_FILE, "slope 1.00\n")
        # the limit is 20 s; here nothing needs one
        self.change("nutshell/runner.py", "SECONDS = 20", "SECONDS = 3")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def change(self, name, old, new):
        text = (self.root / name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def run(self, *command):
        """(exit status, all that was said)."""
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.root,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A project whose program was run, so that a fault in a page need not run it again."""
    project = Project(tmp_path_factory.mktemp("prepared"))
    assert project.run(*PREPARE) == (0, "ran 1 of 1 programs\n")
    return project.root


@pytest.fixture
def project(prepared, tmp_path):
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


def test_a_project_without_a_fault_is_built(project):
    assert project.run(*PREPARE) == (0, "")
    status, said = project.run(*BUILD)
    assert status == 0, said
    html = (project.root / ".build/site/topic/idea/index.html").read_text()
    assert "slope 1.00" in html
    assert 'aria-label="A line that rises' in html
    assert "<math" in html


def page(old, new):
    return lambda project: project.change(PAGE_FILE, old, new)


def program(old, new):
    return lambda project: project.change(PROGRAM_FILE, old, new)


FIRST = '```python\n--8<-- "topic/idea/plot.py"\n```'
MARKED = "a fence is marked {!r}, and would not be run"

# name: (what is done, the place that is named, words of the message and of the cure)
FAULTS = {
    "missing snippet": (
        page("plot.py", "no.py"),
        f"{PAGE_FILE}:4:",
        ["snippets/topic/idea/no.py does not exist", "mend the name"],
    ),
    "missing output": (
        lambda project: (project.root / OUTPUT_FILE).unlink(),
        f"{PROGRAM_FILE}:",
        ["+ slope 1.00", "make update"],
    ),
    "crashing snippet": (
        program("[1, 2]", "1 / 0"),
        f"{PROGRAM_FILE}:3:",
        ["ZeroDivisionError", "plt.plot(1 / 0)", "mend it", PAGE_FILE],
    ),
    "syntax error": (
        program("[1, 2]", "[1, 2"),
        f"{PROGRAM_FILE}:3:",
        ["SyntaxError: closing parenthesis ')' does not match"],
    ),
    "hanging snippet": (
        program("plt.show()", "plt.show()\nwhile True:\n    pass"),
        f"{PROGRAM_FILE}:",
        ["still running after 3 s"],
    ),
    "stale output": (
        program("slope 1.00", "gradient 1.00"),
        f"{PROGRAM_FILE}:",
        ["- slope 1.00", "+ gradient 1.00", "make update", PAGE_FILE],
    ),
    "changed number": (
        program("slope 1.00", "slope 1.02"),
        f"{PROGRAM_FILE}:",
        ["- slope 1.00", "+ slope 1.02", "make update"],
    ),
    "unknown fence language": (
        page("```python", "```pyhton"),
        f"{PAGE_FILE}:3:",
        [MARKED.format("pyhton"), "```python"],
    ),
    "py fence": (page("```python", "```py"), f"{PAGE_FILE}:3:", [MARKED.format("py")]),
    "fence without a mark": (
        page("```python", "```"),
        f"{PAGE_FILE}:3:",
        [MARKED.format("")],
    ),
    "code that is no snippet": (
        page(FIRST, f"{FIRST}\n\n```python\nprint(1)\n```"),
        f"{PAGE_FILE}:",
        ["holds what no program is", "put the program into snippets/"],
    ),
    "a title hides nothing": (
        page(FIRST, f'{FIRST}\n\n```python title="a"\nprint(1)\n```'),
        f"{PAGE_FILE}:",
        ["holds what no program is"],
    ),
    "attributes hide nothing": (
        page(FIRST, f"{FIRST}\n\n``` {{.python hl_lines=1}}\nprint(1)\n```"),
        f"{PAGE_FILE}:",
        ["holds what no program is"],
    ),
    "tildes hide nothing": (
        page(FIRST, f"{FIRST}\n\n~~~python\nprint(1)\n~~~"),
        f"{PAGE_FILE}:",
        ["holds what no program is"],
    ),
    "a quote hides nothing": (
        page(FIRST, f"{FIRST}\n\n> ```python\n> print(1)\n> ```"),
        f"{PAGE_FILE}:",
        ["holds what no program is"],
    ),
    "a tab hides nothing": (
        page(FIRST, f'{FIRST}\n\n=== "A"\n\n    ```python\n    print(1)\n    ```'),
        f"{PAGE_FILE}:",
        ["holds what no program is"],
    ),
    "indented code": (
        page(FIRST, f"{FIRST}\n\nSo:\n\n    print(1)"),
        f"{PAGE_FILE}:",
        ["3 blocks of code, of which 2 are fences"],
    ),
    "one-line fence": (
        page(FIRST, '```python --8<-- "topic/idea/plot.py" ```'),
        f"{PAGE_FILE}:3:",
        ["this is no include"],
    ),
    "include in a comment": (
        page(FIRST, f"<!--\n{FIRST}\n-->"),
        f"{PAGE_FILE}:3:",
        ["2 fences, of which 1 are shown", "out of the comment"],
    ),
    "space after an include": (
        page('plot.py"', 'plot.py" '),
        f"{PAGE_FILE}:4:",
        ["this is no include", "nothing after it"],
    ),
    "section of a snippet": (
        page("plot.py", "plot.py:start"),
        f"{PAGE_FILE}:4:",
        ["this is no include", "a whole file"],
    ),
    "unclosed section": (
        lambda project: (
            program("plt.plot", "# --8<-- [start:a]\nplt.plot")(project),
            page("plot.py", "plot.py:a")(project),
        ),
        f"{PAGE_FILE}:4:",
        ["this is no include"],
    ),
    "misspelt mark": (
        page('--8<-- "topic/idea/plot.py"', '--8<- "topic/idea/plot.py"'),
        f"{PAGE_FILE}:4:",
        ["this is no include"],
    ),
    "unreferenced snippet": (
        lambda project: project.write("snippets/topic/idea/two.py", "x = 1\n"),
        "snippets/topic/idea/two.py:1:",
        ["is on no page", "docs/topic/idea.md", "delete it"],
    ),
    "output of no program": (
        lambda project: project.write("snippets/topic/idea/two.txt", "x\n"),
        "snippets/topic/idea/two.txt:1:",
        ["is the output of no program", "delete it"],
    ),
    "shown twice": (
        page("See [", f"{FIRST}\n\nSee ["),
        f"{PAGE_FILE}:",
        ["shown a second time"],
    ),
    "output not shown": (
        page('```text\n--8<-- "topic/idea/plot.txt"\n```\n', ""),
        f"{PAGE_FILE}:4:",
        ["not followed by topic/idea/plot.txt"],
    ),
    "plot not shown": (
        page(PAGE[PAGE.index("<figure") : PAGE.index("See [")], ""),
        f"{PAGE_FILE}:4:",
        ["not followed by topic/idea/plot.txt and topic/idea/plot.svg"],
    ),
    "no plot drawn": (
        program("plt.show()\n", ""),
        f"{PROGRAM_FILE}:",
        ["draws a figure and does not show it"],
    ),
    "two plots": (
        program("plt.show()", "plt.show()\nplt.plot([1])\nplt.axis('off')\nplt.show()"),
        f"{PROGRAM_FILE}:",
        ["shows 2 figures", "split it"],
    ),
    "plot without alt text": (
        page(' aria-label="A line that rises from one to two."', ""),
        f"{PAGE_FILE}:11:",
        ["has no alt text", 'aria-label="what the plot shows"'],
    ),
    "empty alt text": (
        page("A line that rises from one to two.", ""),
        f"{PAGE_FILE}:11:",
        ["has no alt text"],
    ),
    "plot outside a figure": (
        page('<figure role="img" aria-label="A line that rises from one to two.">', ""),
        f"{PAGE_FILE}:12:",
        ["stands in no figure"],
    ),
    "axis without a label": (
        program('plt.xlabel("x")\n', ""),
        f"{PROGRAM_FILE}:5:",
        ["the x-axis has no label", "plt.xlabel"],
    ),
    "colour lost in the dark": (
        program("[1, 2]", "[1, 2], color='black'"),
        f"{PROGRAM_FILE}:6:",
        ["#000000 has a contrast of 1.3 with the dark background", "C0 to C5"],
    ),
    "formula that is none": (
        page("$x^2$", r"$\frac{1}$"),
        f"{PAGE_FILE}:15:",
        ["a formula cannot be read", "mend it"],
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_stops_the_command_and_is_named(project, fault):
    put_in, place, words = FAULTS[fault]
    put_in(project)
    status, said = project.run(*PREPARE)
    assert status == 1
    assert re.search(rf"^{re.escape(place)}", said, re.MULTILINE), said
    for word in words:
        assert word in said


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("idea.md#idea", "other.md", "a link 'other.md', but the target"),
        ("idea.md#idea", "idea.md#no", "no such anchor on this page"),
    ],
)
def test_a_broken_link_or_anchor_stops_the_build(project, old, new, words):
    project.change(PAGE_FILE, old, new)
    project.run(*PREPARE)
    status, said = project.run(*BUILD)
    assert status == 1
    assert "topic/idea.md" in said
    assert words in said


def test_a_page_that_is_not_in_the_navigation_stops_the_build(project):
    project.write("docs/topic/lost.md", "# Lost\n")
    project.run(*PREPARE)
    status, said = project.run(*BUILD)
    assert status == 1
    assert "topic/lost.md" in said


def test_a_build_that_fails_leaves_the_last_site(project):
    for stamp in ("requirements.txt", ".venv/site"):  # what make installs is there
        project.write(stamp, "")
    make = ["make", "-C", str(project.root), "site", f"VENV={sys.executable}"]
    assert subprocess.run(make, capture_output=True, check=False).returncode == 0
    built = (project.root / "site/topic/idea/index.html").read_text()
    project.change(PAGE_FILE, "idea.md#idea", "other.md")
    assert subprocess.run(make, capture_output=True, check=False).returncode == 2
    assert (project.root / "site/topic/idea/index.html").read_text() == built


def test_pytest_says_the_same_of_a_stale_output_and_names_the_page(project):
    project.change(PROGRAM_FILE, "slope 1.00", "gradient 1.00")
    status, said = project.run("pytest", "-n0", "docs")
    assert status == 1
    assert "docs/topic/idea.md::topic/idea/plot.py" in said
    assert "+ gradient 1.00" in said
    assert "make update" in said


OUTPUT = '```text\n--8<-- "topic/idea/plot.txt"\n```'


def indented(text):
    return text.replace("\n", "\n    ")


@pytest.mark.parametrize(
    "dressed",
    [
        FIRST.replace("python", 'python title="a" linenums="1" hl_lines="2"', 1)
        + f"\n\n{OUTPUT}",
        FIRST.replace("```python", "``` { .python .annotate }", 1) + f"\n\n{OUTPUT}",
        f"{FIRST}\n\n{OUTPUT}".replace("```", "~~~~"),
        indented(f'=== "A"\n\n{FIRST}\n\n{OUTPUT}'),
        indented(f'??? tip "A"\n\n{FIRST}\n\n{OUTPUT}'),
    ],
    ids=["title", "attributes", "tildes", "tab", "admonition"],
)
def test_a_dressed_block_is_run_and_compared_all_the_same(project, dressed):
    project.change(PAGE_FILE, f"{FIRST}\n\n{OUTPUT}", dressed)
    status, said = project.run("pytest", "-n0", "-q", "docs")
    assert status == 0, said
    assert "1 passed" in said
    project.change(PROGRAM_FILE, "slope 1.00", "slope 2.00")
    assert project.run("pytest", "-n0", "-q", "docs")[0] == 1


def test_when_nothing_changed_nothing_is_run(project):
    assert project.run(*PREPARE) == (0, "")
    project.change(PROGRAM_FILE, "[1, 2]", "[1, 3]")
    assert "ran 1 of 1" in project.run(*PREPARE)[1]


def test_a_change_of_the_runner_or_a_spoilt_result_runs_it_again(project):
    project.change("nutshell/plots.py", "KILOBYTES = 40", "KILOBYTES = 41")
    assert "ran 1 of 1" in project.run(*PREPARE)[1]
    for result in (project.root / ".build/results").iterdir():
        result.write_text(result.read_text()[:50])
    assert project.run(*PREPARE) == (0, "ran 1 of 1 programs\n")


def test_update_stores_a_change_and_shows_it(project):
    project.change(PROGRAM_FILE, "slope 1.00", "slope 1.02")
    status, said = project.run("nutshell", "update")
    assert status == 0
    assert "- slope 1.00" in said
    assert "+ slope 1.02" in said
    assert (project.root / OUTPUT_FILE).read_text() == "slope 1.02\n"
    assert project.run(*PREPARE)[0] == 0


def test_update_does_not_store_a_crash(project):
    project.change(PROGRAM_FILE, "[1, 2]", "1 / 0")
    status, said = project.run("nutshell", "update")
    assert status == 1
    assert "ZeroDivisionError" in said
    assert (project.root / OUTPUT_FILE).read_text() == "slope 1.00\n"
