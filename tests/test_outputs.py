"""What counts as the same output, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutshell.run import compare

SAME = [
    ("loss 0.551", "loss 0.551"),
    ("loss 0.551", "loss 0.552"),  # another CPU rounds otherwise
    ("loss -0.00", "loss 0.00"),
    ("accuracy 97%", "accuracy 98%"),
    ("6.0e-08", "6.1e-08"),
    ("1.0e-05", "9.9e-06"),  # the last place is finer on the other side
    ("[30.0, 0.0]", "[30.000003814697266, 4.7e-08]"),  # a list is printed in full
    ("  -0.1  0.2", "   0.0  0.2"),  # room for a sign
    ("tensor([1., 2.])", "tensor([1., 2.])"),
]
DIFFERENT = [
    ("loss 0.551", "loss 0.553"),
    ("loss 0.551", "lost 0.551"),
    ("loss 0.551", "loss nan"),
    ("loss 0.551", "loss 0.551%"),
    ("shape (3, 4)", "shape (3, 5)"),  # integers are exact
    ("tensor([1., 2.])", "tensor([1., 3.])"),
    ("accuracy 97%", "accuracy 95%"),
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


@given(st.floats(-1e6, 1e6), st.integers(1, 4), st.integers(-9, 9))
def test_one_unit_in_the_last_place_is_the_limit(value, decimals, units):
    stored = f"{value:.{decimals}f}"
    printed = f"{float(stored) + units * 10.0**-decimals:.{decimals}f}"
    assert compare.same(stored, printed) == (abs(units) <= 1)


@given(st.text())
def test_a_text_is_the_same_as_itself(text):
    assert compare.same(text, text)
