"""Each program runs alone: nothing that one does reaches the next, or us."""

import textwrap

import pytest

from nutshell.run import runner
from nutshell.source.program import Program


@pytest.fixture(scope="module")
def python():
    started = runner.Runner({"matplotlib.pyplot", "torch"})
    yield started
    started.close()


@pytest.fixture
def run(python):
    return lambda text: python.run(Program("topic/idea.py", textwrap.dedent(text)))


def test_a_program_prints(run):
    result = run("print('μ', 1)")
    assert (result.output, result.figures, result.failure) == ("μ 1\n", [], "")


def test_a_program_is_main_in_an_empty_folder(run):
    result = run("""
        import os, pickle
        class A: pass
        print(__name__, os.listdir(), type(pickle.loads(pickle.dumps(A()))).__name__)
    """)
    assert result.output == "__main__ [] A\n"


@pytest.mark.parametrize(
    ("spoil", "look"),
    [
        ("import torch; torch.manual_seed(7)", "import torch; print(torch.rand(1))"),
        (
            "import numpy; numpy.random.rand()",
            "import numpy; print(numpy.random.rand())",
        ),
        ("import os; os.environ['A'] = 'b'", "import os; print(os.environ.get('A'))"),
        (
            "import torch; torch.set_default_dtype(torch.double)",
            "import torch; print(torch.ones(1).dtype)",
        ),
        (
            "import matplotlib as m; m.rcParams['lines.linewidth'] = 9",
            "import matplotlib as m; print(m.rcParams['lines.linewidth'])",
        ),
        (
            "import matplotlib.pyplot as p; p.plot([1]); raise SystemExit",
            "import matplotlib.pyplot as p; print(p.get_fignums())",
        ),
        ("import torch; torch.ones = None", "import torch; print(torch.ones(1))"),
    ],
)
def test_what_one_program_changes_the_next_does_not_see(run, spoil, look):
    before = run(look).output
    run(spoil)
    assert before
    assert run(look).output == before


def test_an_error_is_named_with_its_line(run):
    failure = run("x = 1\nx / 0\n").failure
    assert "snippets/topic/idea.py:2: ZeroDivisionError: division by zero" in failure
    assert "x / 0" in failure


def test_a_stated_error_is_printed_as_python_does(run):
    result = run("print(1)\n1 / 0  # ZeroDivisionError: division")
    assert (result.output, result.failure) == (
        "1\nZeroDivisionError: division by zero\n",
        "",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("int('a')  # ZeroDivisionError: division", "ValueError: invalid literal"),
        ("1 / 0  # ZeroDivisionError: something else", "division by zero"),
        ("print(1)  # ValueError: never", "idea.py:1: states ValueError: never"),
        ("1 / 0\nprint()  # ZeroDivisionError: division", "not on line 2"),
    ],
)
def test_another_error_than_the_stated_one_or_none_fails(run, text, found):
    assert found in run(text).failure


def test_a_stated_warning_is_printed_and_one_that_is_not_stated_fails(run):
    text = "import warnings\nwarnings.warn('take care')"
    assert "warns: UserWarning: take care" in run(text).failure
    result = run(text + "  # UserWarning: take care")
    assert (result.output, result.failure) == ("UserWarning: take care\n", "")


@pytest.mark.parametrize("hang", ["while True: x += 1", "time.sleep(100)"])
def test_a_program_that_hangs_is_stopped_and_its_line_is_named(monkeypatch, hang):
    text = f"import time\nx = 1\n{hang}"
    result = runner.run_forked(Program("topic/idea.py", text), seconds=1)
    assert "snippets/topic/idea.py:3: still running after 1 s" in result.failure
    assert hang in result.failure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = = 1", "idea.py:1: SyntaxError"),
        ("import sys; sys.exit(0)", "idea.py:1: SystemExit"),
        ("import os; os._exit(0)", "ended the process by itself, with status 0"),
        ("import os; os.abort()", "killed by SIGABRT"),
        ("import sys; print('hm', file=sys.stderr)", "writes to standard error:\nhm"),
        ("while True: print('a' * 1000)", "prints more than 1,000,000 bytes"),
        (
            "import urllib.request as u; u.urlopen('http://192.0.2.1')",
            "a program must not use the network",
        ),
        (
            "import threading, time\nthreading.Thread(target=time.sleep, args=[9]).start()",
            "leaves a thread behind",
        ),
        (
            "import subprocess; subprocess.Popen(['sleep', '9'])",
            "leaves a process behind",
        ),
        ("open(__file__, 'a')", "FileNotFoundError"),
        ("import a_module_that_is_not", "ModuleNotFoundError"),
        (
            "import matplotlib.pyplot as p; p.plot([1])",
            "draws a figure and does not show",
        ),
    ],
)
def test_a_program_that_does_not_end_well_says_how(run, text, found):
    assert found in run(text).failure


def test_after_all_that_programs_still_run(run):
    run("import os; os.abort()")
    assert run("print(1)").output == "1\n"


def test_with_another_last_digit_a_gradient_is_the_same_to_the_eye(run, monkeypatch):
    """`make machines` does so, to find what hangs on rounding (ROUNDING=1)."""
    text = textwrap.dedent("""
        import torch
        w = torch.ones(3, requires_grad=True)  # (N,)
        (w ** 3).sum().backward()
        print(w.grad[0].item(), f"{w.grad[0]:.4f}")
        w.backward()  # RuntimeError: grad can be implicitly created only
    """)
    program = Program("topic/idea.py", text)
    monkeypatch.setenv("ROUNDING", "1")
    moved = runner.Runner({"torch"})
    result = moved.run(program)
    moved.close()
    assert not result.failure
    (digits, seen), (moved_digits, moved_seen) = (
        output.splitlines()[0].split() for output in (run(text).output, result.output)
    )
    assert seen == moved_seen == "3.0000"
    assert digits == "3.0" != moved_digits
