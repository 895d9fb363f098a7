"""What a contributor can get wrong stops the command, with the file, the line and the cure.

Each fault is put into a small copy of the project, and the command that its author would run
is run there.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys

import pytest

from nutshell.source.paths import ROOT

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
PLOT_FILE = "snippets/topic/idea/plot.plot"
OUTPUT_FILE = "snippets/topic/idea/plot.txt"

PREPARE = ("nutshell", "prepare")
SITE = ("nutshell", "site")
BUILD = ("mkdocs", "build", "--strict", "--site-dir", ".build/site")


class Project:
    def __init__(self, root):
        self.root = root
        for name in ("nutshell", "docs/assets", "overrides"):
            shutil.copytree(ROOT / name, root / name, dirs_exist_ok=True)
        for name in ("conftest.py", "pyproject.toml", "Makefile", "requirements.txt"):
            shutil.copy(ROOT / name, root)
        config = (ROOT / "mkdocs.yml").read_text().partition("\nnav:")[0]
        self.write("mkdocs.yml", f"{config}\nnav:\n  - topic/idea.md\n")
        self.write(PAGE_FILE, PAGE)
        self.write(PROGRAM_FILE, PROGRAM)
        self.write(OUTPUT_FILE, "slope 1.00\n")
        # the limit is 20 s; here nothing needs one
        self.change("nutshell/run/runner.py", "SECONDS = 20", "SECONDS = 3")

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
    status, said = project.run("nutshell", "update")
    assert status == 0, said
    assert "+   line: 2 points" in said
    assert project.run(*PREPARE) == (0, "")
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
        ["snippets/topic/idea/no.py does not exist", "correct the name"],
    ),
    "missing output": (
        lambda project: (project.root / OUTPUT_FILE).unlink(),
        f"{PROGRAM_FILE}:",
        ["+ slope 1.00", "make update"],
    ),
    "crashing snippet": (
        program("[1, 2]", "1 / 0"),
        f"{PROGRAM_FILE}:3:",
        ["ZeroDivisionError", "plt.plot(1 / 0)", "correct it", PAGE_FILE],
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
    "a title twice": (
        lambda project: project.write("docs/topic/one.md", "# Idea\n\nThe same.\n"),
        "docs/topic/one.md:1:",
        ["docs/topic/idea.md has the title “Idea” too", "its own title"],
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
        ["topic/idea/plot.svg is not on the page of topic/idea/plot.py"],
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
    "exit half-way": (
        program("plt.plot", "import sys\n\nsys.exit(0)\nplt.plot"),
        f"{PROGRAM_FILE}:5:",
        ["SystemExit: 0", "correct it"],
    ),
    "hard exit": (
        program("plt.plot", "import os\n\nos._exit(0)\nplt.plot"),
        f"{PROGRAM_FILE}:",
        ["ended the process by itself, with status 0"],
    ),
    "endless print": (
        program("plt.plot", "while True:\n    print('ha' * 1000)\nplt.plot"),
        f"{PROGRAM_FILE}:",
        ["prints more than 1,000,000 bytes"],
    ),
    "a gigabyte printed at once": (
        program("plt.plot", "print('ha' * 500_000_000)\nplt.plot"),
        f"{PROGRAM_FILE}:",
        ["prints more than 1,000,000 bytes"],
    ),
    "write beside itself": (
        program("plt.plot", "open(__file__, 'a').write('x')\nplt.plot"),
        f"{PROGRAM_FILE}:3:",
        ["FileNotFoundError"],
    ),
    "thread left behind": (
        program(
            "plt.show()",
            "plt.show()\nfrom threading import Timer\nTimer(9, print).start()",
        ),
        f"{PROGRAM_FILE}:",
        ["leaves a thread behind", "join"],
    ),
    "process left behind": (
        program(
            "plt.show()",
            "plt.show()\nimport subprocess\nsubprocess.Popen(['sleep', '9'])",
        ),
        f"{PROGRAM_FILE}:",
        ["leaves a process behind"],
    ),
    "network": (
        program(
            "plt.show()",
            "plt.show()\nimport urllib.request\nurllib.request.urlopen('http://192.0.2.1')",
        ),
        f"{PROGRAM_FILE}:8:",
        ["must not use the network", "take data that is installed"],
    ),
    "not a number": (
        program('"slope 1.00"', "f\"slope {float('nan'):.2f}\""),
        f"{PROGRAM_FILE}:",
        ["- slope 1.00", "+ slope nan"],
    ),
    "warning": (
        program("plt.show()", "plt.show()\nimport warnings\nwarnings.warn('old')"),
        f"{PROGRAM_FILE}:",
        ["warns: UserWarning: old", "state it"],
    ),
    "another curve": (
        program("[1, 2]", "[1, 2, 2]"),
        f"{PROGRAM_FILE}:",
        ["draws something else", "-   line: 2 points", "+   line: 3 points"],
    ),
    "plot that was never stored": (
        lambda project: (project.root / PLOT_FILE).unlink(),
        f"{PROGRAM_FILE}:",
        ["+   line: 2 points", "make update"],
    ),
    "plot of no program": (
        lambda project: project.write("snippets/topic/idea/two.plot", "x\n"),
        "snippets/topic/idea/two.plot:1:",
        ["is the output of no program", "delete it"],
    ),
    "plot too large": (
        program("[1, 2]", "[hash((i, 7)) % 9973 for i in range(3_000)], 'o'"),
        f"{PROGRAM_FILE}:",
        ["kB gzipped, 10 at most", "draw fewer points"],
    ),
    "number that begins a line": (
        page("See [", "It was in\n2015. See ["),
        f"{PAGE_FILE}:16:",
        ["begins with '2015.'", "begin the line with another word"],
    ),
    "number that nothing holds": (
        page("See [", "The slope is 1.04.\n\nSee ["),
        f"{PAGE_FILE}:15:",
        ["1.04 is in no program, output or formula", "link its source"],
    ),
    "number in an alt text that nothing holds": (
        page("from one to two", "from 1 to 2.5"),
        f"{PAGE_FILE}:11:",
        ["2.5 is in no program"],
    ),
    "repeated section": (
        lambda project: (
            program("plt.plot", "# --8<-- [start:a]\n# --8<-- [start:a]\nplt.plot")(
                project
            ),
            page("plot.py", "plot.py:a")(project),
        ),
        f"{PAGE_FILE}:4:",
        ["this is no include"],
    ),
    "setting that changed": (
        lambda project: (
            program('print("slope 1.00")', "lr = 0.2\nprint('lr', lr)")(project),
            project.write(OUTPUT_FILE, "lr 0.1\n"),
        ),
        f"{PROGRAM_FILE}:",
        ["- lr 0.1", "+ lr 0.2", "make update"],
    ),
    "control character": (
        program("slope 1.00", "slope\\n\\x0c1.00"),
        f"{PROGRAM_FILE}:",
        [r"prints the control character '\x0c' in line 2", "take it out"],
    ),
    "thousands of lines": (
        program('"slope 1.00"', '*range(20_000), sep="\\n"'),
        f"{PROGRAM_FILE}:",
        ["prints 20,000 lines, 200 at most", "print what the page needs"],
    ),
    "an include that is printed": (
        program("slope 1.00", "--8<-- 'a'"),
        f"{PROGRAM_FILE}:",
        ["prints --8<-- in line 1"],
    ),
    "a fence that is printed": (
        lambda project: (
            program("slope 1.00", "```")(project),
            project.write(OUTPUT_FILE, "```\n"),
        ),
        f"{PAGE_FILE}:7:",
        ["topic/idea/plot.txt holds ```, which ends its fence", "one more"],
    ),
    "a file that is too large": (
        program("plt.show()", "plt.show()\nopen('a', 'wb').truncate(200_000_000)"),
        f"{PROGRAM_FILE}:7:",
        ["File too large", "at most 100,000,000 bytes"],
    ),
    "a package that cannot be imported": (
        lambda project: (
            project.write("cuda_pkg/__init__.py", "raise OSError('no libcudart')\n"),
            program("plt.show()", "plt.show()\nimport cuda_pkg")(project),
        ),
        f"{PROGRAM_FILE}:7:",
        ["OSError: no libcudart", "import cuda_pkg"],
    ),
    "a package that prints when imported": (
        program("plt.show()", "plt.show()\nimport this"),
        f"{PROGRAM_FILE}:",
        ["+ The Zen of Python, by Tim Peters"],
    ),
    "a package that warns when imported": (
        lambda project: (
            project.write(
                "warn_pkg.py", "import warnings\nwarnings.warn('old', FutureWarning)\n"
            ),
            program("plt.show()", "plt.show()\nimport warn_pkg")(project),
        ),
        f"{PROGRAM_FILE}:",
        ["warns: FutureWarning: old", "state it"],
    ),
    "a part of a package that another program imported": (
        lambda project: (
            project.write(
                "snippets/topic/idea/two.py",
                "import matplotlib\n\nmatplotlib.pyplot.plot([1])\n",
            ),
            page(FIRST, f"{FIRST}\n\n{FIRST.replace('plot.py', 'two.py')}")(project),
        ),
        "snippets/topic/idea/two.py:3:",
        ["AttributeError", "pyplot"],
    ),
    "an empty figure": (
        program("plt.plot([1, 2])", "plt.figure()"),
        f"{PROGRAM_FILE}:",
        ["the figure is empty"],
    ),
    "a figure of nan": (
        program("[1, 2]", "[float('nan')] * 2"),
        f"{PROGRAM_FILE}:",
        ["none of its points is a number"],
    ),
    "faint ink": (
        program("[1, 2]", "[1, 2], color='#ffffff', alpha=0.99"),
        f"{PROGRAM_FILE}:",
        ["has a contrast of", "take C0 to C5"],
    ),
    "words on a picture": (
        program("plt.plot([1, 2])", "plt.imshow([[0, 1]])\nplt.text(0, 0, '50')"),
        f"{PROGRAM_FILE}:",
        ["“50” stands on a colour", "contrast"],
    ),
    "formula without a blank line": (
        page("See [", "Then\n$$\na = b\n$$\nand so on.\n\nSee ["),
        f"{PAGE_FILE}:",
        ["a formula stays text: $$", "a blank line above and below"],
    ),
    "formula of two dollars in a line": (
        page("$x^2$", "$$x^2$$ here"),
        f"{PAGE_FILE}:15:",
        ["a formula stays text", "write $…$ within a line"],
    ),
    "formula in square brackets": (
        page("$x^2$", r"\[y = 1\] here"),
        f"{PAGE_FILE}:15:",
        ["a formula stays text"],
    ),
    "bar in a formula of a table": (
        page("See [", "| a | b |\n| --- | --- |\n| $|x|$ | 1 |\n\nSee ["),
        f"{PAGE_FILE}:17:",
        ["a bar in a formula ends the cell", "lvert"],
    ),
    "page without a title": (
        page("# Idea\n", "Some words.\n"),
        f"{PAGE_FILE}:1:",
        ["begins with 'Some words.'", "# Title"],
    ),
    "page whose title is underlined": (
        page("# Idea\n", "Idea\n====\n"),
        f"{PAGE_FILE}:1:",
        ["begins with 'Idea'", "# Title"],
    ),
    "empty page": (
        lambda project: project.write(PAGE_FILE, ""),
        f"{PAGE_FILE}:1:",
        ["is empty", "begin it with a title"],
    ),
    "page with a byte order mark": (
        page("# Idea", "\ufeff# Idea"),
        f"{PAGE_FILE}:1:",
        ["byte order mark", "without one"],
    ),
    "program with a byte order mark": (
        program("import matplotlib", "\ufeffimport matplotlib"),
        f"{PROGRAM_FILE}:1:",
        ["byte order mark"],
    ),
    "program in Latin-1": (
        lambda project: (project.root / PROGRAM_FILE).write_bytes(
            PROGRAM.replace("slope", "höhe").encode("latin-1")
        ),
        f"{PROGRAM_FILE}:7:",
        ["is no UTF-8", "save it as UTF-8"],
    ),
    "link to nothing": (
        lambda project: (project.root / "docs/topic/gone.md").symlink_to("/nowhere"),
        "docs/topic/gone.md:1:",
        ["cannot be read: No such file or directory", "delete it"],
    ),
    "formula that is none": (
        page("$x^2$", r"$\frac{1}$"),
        f"{PAGE_FILE}:15:",
        ["a formula cannot be read", "correct it"],
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
        ("See [", "![A dog](dog.png)\n\nSee [", "a link 'dog.png', but the target"),
    ],
)
def test_a_broken_link_anchor_or_image_stops_the_build(project, old, new, words):
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


@pytest.mark.parametrize(
    ("nav", "words"),
    [
        ("topic/idea.md\n  - topic/no.md", "topic/no.md"),
        (
            "topic/idea.md\n  - Again: topic/idea.md",
            "topic/idea.md stands in nav 2 times",
        ),
    ],
    ids=["a page that is not there", "a page twice"],
)
def test_a_wrong_navigation_stops_the_build(project, nav, words):
    project.change("mkdocs.yml", "topic/idea.md", nav)
    status, said = project.run(*SITE)
    assert status == 1
    assert words in said


def test_front_matter_that_is_none_stops_the_build(project):
    project.change(PAGE_FILE, "# Idea", "---\ntitle: [\n---\n\n# Idea")
    status, said = project.run(*SITE)
    assert status == 1
    assert PAGE_FILE in said
    assert "front matter" in said


def test_a_page_of_a_worked_example_says_nothing_of_its_own(project):
    project.write("docs/examples/one.py", "# %% [markdown]\n# # One\n\n# %%\nx = 1\n")
    tags, line = "---\ntags: [first]\n---\n\n", '--8<-- "examples/one.md"\n'
    project.write("docs/examples/one.md", f"{tags}{line}\nAnd more.\n")
    status, said = project.run(*SITE)
    assert status == 1
    assert "docs/examples/one.md:1: says more than its notebook" in said
    assert "let it be its tags, and this line" in said


INDEX = "site/topic/idea/index.html"


def test_a_build_that_fails_leaves_the_last_site(project):
    assert project.run(*SITE)[0] == 0
    built = (project.root / INDEX).read_text()
    project.change(PAGE_FILE, "idea.md#idea", "other.md")
    status, said = project.run(*SITE)
    assert status == 1
    assert "the last good site is still in site/" in said
    assert (project.root / INDEX).read_text() == built


def test_a_build_that_is_killed_leaves_the_last_site_and_the_next_is_whole(project):
    assert project.run(*SITE)[0] == 0
    built = (project.root / INDEX).read_text()
    project.change(PAGE_FILE, "See [", "Now see [")
    command = [sys.executable, "-m", *SITE]
    started = subprocess.Popen(command, cwd=project.root, start_new_session=True)
    while not (project.root / ".build/site/assets").exists():
        assert started.poll() is None
    os.killpg(started.pid, signal.SIGKILL)
    started.wait()
    assert (project.root / INDEX).read_text() == built
    assert project.run(*SITE)[0] == 0
    assert "Now see" in (project.root / INDEX).read_text()


def test_two_builds_at_once_make_one_whole_site(project):
    command = [sys.executable, "-m", *SITE]
    builds = [subprocess.Popen(command, cwd=project.root) for _ in range(2)]
    assert [build.wait() for build in builds] == [0, 0]
    assert "slope 1.00" in (project.root / INDEX).read_text()


def test_a_full_disk_stops_the_build_and_leaves_the_last_site(project):
    """A limit on the size of files stops a write half-way, as a full disk does."""
    assert project.run(*SITE)[0] == 0
    built = (project.root / INDEX).read_text()
    project.change(PAGE_FILE, "See [", "Now see [")
    done = subprocess.run(
        ["bash", "-c", f"ulimit -f 50; {sys.executable} -m nutshell site"],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "File too large" in done.stdout + done.stderr
    assert (project.root / INDEX).read_text() == built


def test_a_cache_that_cannot_be_written_is_named_with_the_cure(project):
    shutil.rmtree(project.root / ".build")
    project.write(".build", "a file where a folder should be")
    status, said = project.run(*PREPARE)
    assert status == 1
    assert ".build" in said
    assert "readable and writable, or make room" in said


def test_docs_that_cannot_be_written_are_named_with_the_cure(project):
    """Nobody is refused who is root; a folder in the way refuses everybody."""
    project.write("docs/examples/one.py", "# %% [markdown]\n# # One\n\n# %%\nx = 1\n")
    (project.root / "docs/examples/one.ipynb").mkdir()
    status, said = project.run(*PREPARE)
    assert status == 1
    assert "docs/examples/one.ipynb: Is a directory" in said
    assert "readable and writable, or make room" in said


def test_a_build_writes_nothing_into_the_sources(project):
    def sources():
        folders = [project.root / name for name in ("docs", "snippets")]
        files = [path for folder in folders for path in folder.rglob("*")]
        return {path: path.stat().st_mtime_ns for path in files}

    before = sources()
    assert project.run(*SITE)[0] == 0
    assert sources() == before


def test_a_port_that_is_taken_is_named_with_the_cure(project):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        project.change("nutshell/__main__.py", "8000", str(port))
        status, said = project.run("nutshell", "serve")
    assert status == 1
    assert f"127.0.0.1:{port} is taken: stop what serves there" in said


@pytest.mark.parametrize("command", ["update", "mutants"])
def test_a_name_that_no_program_has_is_said(project, command):
    status, said = project.run("nutshell", command, "topic/ides")
    assert status == 1
    assert "topic/ides: no program below snippets/ has a name that begins so" in said


def test_a_figure_that_is_drawn_otherwise_each_time_fails(project):
    # twenty, for one drawn twice is the same in all that is kept of it every forty times
    places = "[__import__('random').random() for _ in range(20)]"
    project.change(PROGRAM_FILE, "[1, 2]", places)
    assert "+   line: 20 points" in project.run("nutshell", "update")[1]
    status, said = project.run("pytest", "-n0", "docs")
    assert status == 1
    assert "draws something else" in said


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
    project.change(PROGRAM_FILE, "slope", "gradient")
    assert "ran 1 of 1" in project.run(*PREPARE)[1]


def test_a_change_of_the_runner_or_a_spoilt_result_runs_it_again(project):
    project.change("nutshell/run/backend.py", "KILOBYTES = 10", "KILOBYTES = 11")
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


def test_update_stores_what_is_printed_with_more_digits(project):
    project.change(PROGRAM_FILE, "slope 1.00", "slope 1.0000")
    assert project.run(*PREPARE)[0] == 0  # what is stored holds
    assert "+ slope 1.0000" in project.run("nutshell", "update")[1]
    assert (project.root / OUTPUT_FILE).read_text() == "slope 1.0000\n"


def test_update_does_not_store_a_crash(project):
    project.change(PROGRAM_FILE, "[1, 2]", "1 / 0")
    status, said = project.run("nutshell", "update")
    assert status == 1
    assert "ZeroDivisionError" in said
    assert (project.root / OUTPUT_FILE).read_text() == "slope 1.00\n"


def test_what_editors_and_systems_hide_in_a_folder_is_ignored(project):
    (project.root / "docs/topic/.#idea.md").symlink_to("someone@host.1:2")
    (project.root / "snippets/topic/idea/.#plot.py").symlink_to("someone@host.1:2")
    (project.root / "snippets/topic/idea/._plot.py").write_bytes(b"\x00\xff")
    (project.root / "snippets/topic/idea/plot.py~").write_bytes(b"\xff")
    assert project.run(*PREPARE) == (0, "")
    status, said = project.run(*SITE)
    assert status == 0, said
    status, said = project.run("pytest", "-n0", "-q", "docs")
    assert status == 0, said
    assert "1 passed" in said


def test_a_page_that_is_not_finished_is_named_by_the_tests_too(project):
    project.write(PAGE_FILE, "")
    status, said = project.run("pytest", "-n0", "-q", "docs")
    assert status != 0
    assert f"{PAGE_FILE}:1: is empty" in said


def test_what_is_made_of_an_example_goes_with_it(project):
    project.write("docs/examples/one.py", "# %% [markdown]\n# # One\n\n# %%\nx = 1\n")
    project.write("docs/examples/one.md", '--8<-- "examples/one.md"\n')
    project.change("mkdocs.yml", "topic/idea.md", "topic/idea.md\n  - examples/one.md")
    assert project.run(*PREPARE)[0] == 0
    (project.root / "docs/examples/one.py").unlink()
    status, said = project.run(*PREPARE)
    assert status == 1
    assert "docs/examples/one.md:1:" in said
    (project.root / "docs/examples/one.md").unlink()
    project.change("mkdocs.yml", "\n  - examples/one.md", "")
    assert project.run(*PREPARE) == (0, "")
    assert not (project.root / "docs/examples/one.ipynb").exists()


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("print('a')\nos.system('echo b')\nprint('c')", "a\nb\nc\n"),
        (r"print('\x1b[31mloss\x1b[0m\a 0.50')", "loss 0.50\n"),
        (r"print('a\tb\tc')", "a       b       c\n"),
        (r"print('10%\r99%')", "99%\n"),
        (r"print('ab\bc  ')", "ac\n"),
        (r"print('one'); print('   '); print('two')", "one\n\ntwo\n"),
    ],
)
def test_an_output_is_what_a_terminal_would_show(project, code, shown):
    project.change(PROGRAM_FILE, 'print("slope 1.00")', f"import os\n{code}")
    status, said = project.run("nutshell", "update")
    assert status == 0, said
    assert (project.root / OUTPUT_FILE).read_text() == shown


def test_workers_of_a_data_loader_may_share_memory_and_weights_may_be_saved(project):
    project.write(
        PROGRAM_FILE,
        """import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.zeros(64, 3, 64, 64))
loader = DataLoader(data, batch_size=32, num_workers=2)
print([tuple(batch.shape) for batch, in loader])
torch.save(torch.nn.Linear(1000, 1000).state_dict(), "weights.pt")
""",
    )
    status, said = project.run("nutshell", "update")
    assert status == 0, said
    shapes = "[(32, 3, 64, 64), (32, 3, 64, 64)]\n"
    assert (project.root / OUTPUT_FILE).read_text() == shapes


def test_a_terminal_that_lacks_a_letter_ends_no_command(project, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    project.change(PROGRAM_FILE, "slope 1.00", "損失 1.00")
    status, _ = project.run("nutshell", "update")
    assert status == 0
    assert (project.root / OUTPUT_FILE).read_text("utf-8") == "損失 1.00\n"


def test_a_page_that_begins_with_its_program_is_described_in_words(project):
    assert project.run(*SITE)[0] == 0
    html = (project.root / INDEX).read_text()
    (described,) = re.findall(r'<meta name="description" content="([^"]*)"', html)
    assert "8<" not in described
    assert "python" not in described
