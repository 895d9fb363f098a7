"""The mistakes that `make mutants` puts into programs, and how it finds what nothing holds."""

import textwrap

import pytest

from nutshell.check import mutants
from nutshell.run.runner import Runner
from nutshell.source.program import Program


def made(text):
    text = textwrap.dedent(text)
    return [m.new for m in mutants.mutants(Program("topic/idea/it.py", text))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a + b", ["(a - b)"]),
        ("y = w * x", ["y = (w / x)"]),
        ("a < b", ["(a >= b)"]),
        ("a == b", ["(a != b)"]),
        ("a and b", ["(a or b)"]),
        ("-a", ["(+a)"]),
        ("n = 3", ["n = 4"]),
        ("n = 300", ["n = 1"]),
        ("lr = 0.1", ["lr = -0.1"]),
        ("y = True", ["y = False"]),
        ("y = f(x, w)", ["y = f(x)"]),
        ("y = f(x, dim=d)", ["y = f(x)"]),
        ("optimizer.step()", ["pass"]),
        ("w -= v", ["w += v", "pass"]),
        ('print(f"{a + b:.2f}")', ["print(f'{a - b:.2f}')"]),
        (
            "1 / n  # ZeroDivisionError: by zero",
            ["2 / n  # ZeroDivisionError: by zero"],
        ),
    ],
)
def test_a_mistake_is_put_in(line, expected):
    assert made(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "import torch",
        "torch.manual_seed(0)",
        'plt.xlabel("x")',
        'lines = plt.plot(x, color="C1", lw=2)',
        'print("x")',
        "y = round(x, 3)",
        "x = torch.randn(5, 3)",
        "# a comment",
    ],
)
def test_looks_words_and_seeds_are_out_of_scope(line):
    assert made(line) == []


@pytest.fixture
def topic(tmp_path, monkeypatch):
    """A program whose output holds its result, and nothing holds its last line."""
    monkeypatch.setattr("nutshell.source.program.SNIPPETS", tmp_path)
    monkeypatch.setattr(mutants, "CACHE", tmp_path / "cache")
    program = Program("it.py", "a = 2\nprint(a + 1)\nb = 7\n")
    (tmp_path / "it.txt").write_text("3\n")
    return program


def test_what_nothing_holds_survives(topic):
    runner = Runner(set())
    number, living = mutants.survivors(topic, runner, seconds=0.1)
    runner.close()
    assert number == 4  # the 2, the +, the 1 and the 7
    assert [mutant.new for mutant in living] == ["b = 8"]
    # kept, so that what did not change is not run again
    assert mutants.survivors(topic, None, 0.1) == (number, living)


def test_a_listed_survivor_needs_a_reason_and_must_still_survive(
    topic, monkeypatch, capsys
):
    monkeypatch.setattr(mutants, "all_programs", lambda: [topic])
    listed = topic.stored_output.parent / "survivors.txt"
    monkeypatch.setattr(mutants, "LISTED", listed)
    assert "1 mutants that nothing noticed" in mutants.report()[0]
    assert "+ b = 8" in capsys.readouterr().out
    listed.write_text("it.py\n  - b = 7\n  + b = 8\n  # an example\n")
    assert mutants.report() == []
    listed.write_text(listed.read_text() + "\nit.py\n  - a = 2\n  + a = 3\n  # no\n")
    assert "is killed now, take it out" in mutants.report()[0]
