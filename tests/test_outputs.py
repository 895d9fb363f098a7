"""What counts as the same output, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutshell.run import compare
from nutshell.source.paths import SNIPPETS
from nutshell.source.program import Program

SAME = [
    ("loss 0.551", "loss 0.551"),
    ("loss 0.551", "loss 0.552"),  # another CPU rounds otherwise
    ("loss -0.00", "loss 0.00"),
    ("accuracy 97.3%", "accuracy 97.4%"),
    ("6.04e-08", "6.05e-08"),
    ("1.00e-05", "9.99e-06"),  # the last place is finer on the other side
    ("[30.0, 0.0]", "[30.000003814697266, 4.7e-08]"),  # a list is printed in full
    ("  -0.125  0.2", "   -0.126  0.2"),
    ("  -0.00  0.2", "   0.00  0.2"),  # room for a sign
    ("tensor([1., 2.])", "tensor([1., 2.])"),
]
DIFFERENT = [
    ("loss 0.551", "loss 0.553"),
    ("loss 0.551", "lost 0.551"),
    ("loss 0.551", "loss nan"),
    ("loss 0.551", "loss 0.551%"),
    ("shape (3, 4)", "shape (3, 5)"),  # integers are exact
    ("tensor([1., 2.])", "tensor([1., 3.])"),
    ("accuracy 97%", "accuracy 98%"),  # a hundredth of it and more is a change
    ("accuracy 100%", "accuracy 99%"),
    ("lr = 0.1", "lr = 0.2"),
    ("0.5", "0.6"),
    ("0.9", "1.0"),
    ("0.92", "0.93"),
    ("-0.1", "0.0"),
    ("0.5 s", "9.5 s"),
    ("0.1", "0.1004"),
    ("6.0e-08", "6.1e-08"),
    ("6.0e-08", "6.0e-07"),
    ("1e-08", "1e-16"),
    ("0.0e+00", "4.0e-02"),
    ("a b", "a  b"),
    ("one\ntwo", "one"),
    ("one", "one\ntwo"),
    ("", "one"),
]


@pytest.mark.parametrize(("stored", "printed"), SAME)
def test_these_are_the_same(stored, printed):
    assert compare.same(stored, printed)


@pytest.mark.parametrize(("stored", "printed"), DIFFERENT)
def test_these_are_different(stored, printed):
    assert not compare.same(stored, printed)


@pytest.mark.parametrize(
    ("text", "stored", "printed"),
    [
        ("lr = 0.125\nprint(lr)", "0.126", "0.125"),
        ("print('since 2.13')", "since 2.14", "since 2.13"),
        ("print(torch.__version__)", "2.130", "2.131"),
        ("print(f'{3.14}')", "3.14", "3.15"),
    ],
)
def test_what_is_written_in_a_program_and_a_version_never_move(text, stored, printed):
    assert compare.same(stored, printed)
    assert not compare.same(stored, printed, Program("topic/idea/it.py", text))


def test_a_coarse_number_moves_where_that_was_seen(monkeypatch, tmp_path):
    program = Program("topic/idea/it.py", "print(x)")
    assert not compare.same("a\n0.9 0.5", "a\n1.0 0.5", program)
    monkeypatch.setattr(compare, "MOVES", tmp_path / "moves.txt")
    compare.MOVES.write_text("topic/idea/it.txt:2: 0.9 or 1.0\n")
    assert compare.same("a\n0.9 0.5", "a\n1.0 0.5", program)
    assert not compare.same("a\n0.9 0.5", "a\n1.1 0.5", program)
    assert not compare.same("a\n0.9 0.5", "a\n0.9 0.6", program)
    assert not compare.same("0.9\n0.9", "1.0\n0.9", program)


def test_each_move_that_is_listed_stands_where_it_is_said_to():
    lines = [*filter(None, compare.MOVES.read_text("utf-8").splitlines())]
    for line in lines:
        match = compare.MOVE.fullmatch(line)
        assert match, line
        name, number = match["at"].split(":")
        stored = (SNIPPETS / name).read_text("utf-8").splitlines()[int(number) - 1]
        assert match["stored"] in compare.NUMBER.findall(stored), line


@given(st.floats(-1e6, 1e6), st.integers(1, 4), st.integers(-9, 9))
def test_one_unit_in_the_last_place_of_a_fine_number_is_the_limit(
    value, decimals, units
):
    place = 10.0**-decimals
    stored = f"{value:.{decimals}f}"
    printed = f"{float(stored) + units * place:.{decimals}f}"
    fine = max(abs(float(stored)), abs(float(printed))) > 100 * place
    allowed = units == 0 or (abs(units) <= 1 and fine)
    assert compare.same(stored, printed) == allowed


def test_thousands_of_lines_are_compared_in_a_moment_and_shown_in_part():
    many = [f"{number} of many" for number in range(20_000)]
    text = compare.difference("\n".join(many), "\n".join(reversed(many)))
    assert len(text.splitlines()) == compare.LINES + 1
    assert text.endswith("… and more")


@given(st.text())
def test_a_text_is_the_same_as_itself(text):
    assert compare.same(text, text)
