"""What a figure shows is kept as numbers, so that a plot which shows something else fails."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from nutshell.run import compare
from nutshell.run.figure import describe

x = np.linspace(0, 1, 50)
hills = np.outer(np.sin(3 * x), np.cos(2 * x))

KINDS = {
    "line": lambda ax, d: ax.plot(x, x**2 + d * x),
    "dots": lambda ax, d: ax.scatter(x, x**2 + d * x),
    "colours of dots": lambda ax, d: ax.scatter(x, x, c=(x > 0.5 + d).astype(float)),
    "bars": lambda ax, d: ax.bar([1, 2], [1, 2 + 3 * d]),
    "histogram": lambda ax, d: ax.hist(x**2 + d * x, bins=7),
    "picture": lambda ax, d: ax.imshow(hills**2 + d * hills),
    "area": lambda ax, d: ax.fill_between(x, x**2 + d),
    "level line": lambda ax, d: ax.contour(x, x, hills, levels=[0.3 + d]),
    "words": lambda ax, d: ax.text(0.5, 0.5, f"{0.5 + d:.1f}"),
    "arrow": lambda ax, d: ax.arrow(0, 0, 0.5, 0.5 + d),
    "mark across": lambda ax, d: ax.axvline(0.5 + d),
}


def described(kind, d):
    figure, axes = plt.subplots()
    axes.set(xlim=(0, 3), ylim=(0, 3))
    KINDS[kind](axes, d)
    text = describe(figure)
    plt.close(figure)
    return text


@pytest.mark.parametrize("kind", KINDS)
def test_a_plot_of_other_data_is_another_plot(kind):
    assert not compare.same_plot(described(kind, 0), described(kind, 0.2))


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"colours of dots"}))
def test_what_the_eye_cannot_see_is_no_difference(kind):
    assert compare.same_plot(described(kind, 0), described(kind, 1e-5))


def test_a_place_is_in_per_cent_of_the_axes():
    figure, axes = plt.subplots()
    axes.set(xlim=(0, 4), ylim=(0, 2))
    axes.plot([0, 4], [0, 2])
    axes.barh([1], [3], height=1)
    axes.add_patch(plt.Circle((2, 1), 1))
    line, bar, circle = describe(figure).splitlines()[1:]
    plt.close(figure)
    assert line == "  line: 2 points, (0% 0%) (100% 100%), mean (50% 50%)"
    assert bar == "  bar: 2 points, (0% 25%) (75% 75%), mean (38% 50%)"
    assert circle.startswith("  shape: 26 points, (50% 0%) (72% 24%) (75% 63%)")


def test_axes_count_too():
    figure, axes = plt.subplots()
    axes.plot([1, 2])
    linear = describe(figure)
    axes.set_yscale("log")
    assert not compare.same_plot(linear, describe(figure))
    plt.close(figure)
