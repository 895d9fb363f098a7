"""Each program, pasted into an empty file, prints what its page shows: `make test-alone`.

A fresh Python for each, an empty folder, no way to the project, and no network.
"""

import os
import re
import subprocess
import sys

import pytest

from nutshell.run import compare
from nutshell.source.example import all_notebooks
from nutshell.source.program import all_programs

pytestmark = pytest.mark.alone

NO_NETWORK = """
import socket

def refuse(*args):
    raise OSError("a program must not use the network")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
"""
WINDOW = """
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

class Window(FigureManagerBase):
    @classmethod
    def pyplot_show(cls, *, block=None):
        Gcf.destroy_all()  # as when a reader closes it

class FigureCanvas(FigureCanvasAgg):
    manager_class = Window
"""


@pytest.fixture(scope="session")
def fonts(tmp_path_factory):
    """Where matplotlib has listed the fonts: it does so once on a machine, and says it if slow."""
    folder = tmp_path_factory.mktemp("fonts")
    command = [sys.executable, "-c", "import matplotlib.font_manager"]
    environment = os.environ | {"MPLCONFIGDIR": str(folder)}
    subprocess.run(command, env=environment, capture_output=True, check=True)
    assert list(folder.glob("fontlist*.json"))
    return folder


@pytest.fixture
def alone(tmp_path, fonts):
    """Run a text; returns what it printed on standard output and on standard error."""
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(NO_NETWORK)
    (tmp_path / "guard" / "window.py").write_text(WINDOW)
    (tmp_path / "empty").mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "PYTHONPATH": str(tmp_path / "guard"),
        "MPLCONFIGDIR": str(fonts),
        "OMP_NUM_THREADS": "1",
    }

    def run(text, backend="module://window"):  # that nobody sees
        file = tmp_path / "empty" / "program.py"
        file.write_text(text, "utf-8")
        done = subprocess.run(
            [sys.executable, file],
            cwd=file.parent,
            env=environment | {"MPLBACKEND": backend},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return done.stdout, done.stderr

    return run


@pytest.mark.parametrize("program", all_programs(), ids=lambda program: program.name)
def test_a_program_prints_alone_what_its_page_shows(alone, program):
    stored = program.stored_output.read_text() if program.stored_output.exists() else ""
    printed, said = alone(program.text)
    for statement in program.statements:
        assert f"{statement.type}: " in said
        assert statement.words in said
    if not program.statements:
        assert said == ""
    # Python says errors and warnings elsewhere; the page shows them where they happened
    types = "|".join({statement.type for statement in program.statements} or {"$."})
    stored = re.sub(rf"^(?:{types}): .*\n", "", stored, flags=re.MULTILINE)
    assert compare.same(stored, printed, program), compare.difference(stored, printed)


@pytest.mark.parametrize(
    "notebook", all_notebooks(), ids=lambda notebook: notebook.name
)
def test_a_worked_example_runs_as_a_file_of_python_too(alone, notebook):
    printed, said = alone(notebook.text)
    assert said == ""
    assert printed


@pytest.mark.parametrize(
    "notebook", all_notebooks(), ids=lambda notebook: notebook.name
)
def test_a_worked_example_runs_without_a_screen(alone, notebook):
    """Nothing closes a plot there, and the next one may be drawn into it."""
    assert "Traceback" not in alone(notebook.text, backend="agg")[1]


def test_the_network_is_cut(alone):
    text = "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9')\n"
    assert "a program must not use the network" in alone(text)[1]
