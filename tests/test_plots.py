"""A plot can be read by everyone, in light and dark, and is the same on every run."""

import base64
import io
import re
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib import colormaps, rc_file
from PIL import Image

from nutshell.run import backend as plots
from nutshell.source.paths import ROOT


@pytest.fixture(autouse=True)
def look():
    rc_file(ROOT / "nutshell" / "run" / "matplotlibrc")
    yield
    plt.close("all")


def figure(**options):
    fig, ax = plt.subplots()
    ax.plot([1.0, 2.5, 2.0], **options)
    ax.set(xlabel="x", ylabel="y")
    return fig


def test_the_same_figure_gives_the_same_bytes():
    assert plots.to_svg(figure(), "a") == plots.to_svg(figure(), "a")


def test_two_figures_on_a_page_share_no_id():
    def ids(name):
        return set(re.findall(r'id="([^"]+)"', plots.to_svg(figure(), name)))

    assert ids("a")
    assert not ids("a") & ids("b")


def test_ink_is_the_colour_of_the_text_of_the_page():
    svg = plots.to_svg(figure(), "a")
    assert "currentColor" in svg
    assert plots.INK not in svg


def test_words_stay_words_and_nothing_leaks():
    svg = plots.to_svg(figure(), "a")
    assert re.search(r"<text[^>]*>x</text>", svg)
    assert "<style" not in svg
    assert "DejaVu" not in svg
    assert "data-search-exclude" in svg


def test_the_colours_of_the_cycle_can_be_told_from_both_backgrounds_and_from_each_other():
    colours = plt.rcParams["axes.prop_cycle"].by_key()["color"]
    assert len(set(colours)) == 6
    for colour in colours:
        for background in plots.BACKGROUNDS.values():
            assert plots.contrast(colour, background) >= plots.CONTRAST
    # neighbours differ in lightness too, for those who do not see their hue
    for one, other in pairwise(colours[:4]):
        assert plots.contrast(one, other) > 1.05


@pytest.mark.parametrize("colour", ["black", "white", "#dddddd", "yellow", "navy"])
def test_a_colour_that_is_lost_on_one_background_is_refused(colour):
    with pytest.raises(ValueError, match="has a contrast of .* take C0 to C5"):
        plots.to_svg(figure(color=colour), "a")


def test_an_axis_with_numbers_and_no_label_is_refused():
    fig = figure()
    fig.axes[0].set_ylabel("")
    with pytest.raises(ValueError, match=r"the y-axis has no label: plt.ylabel"):
        plots.to_svg(fig, "a")


@pytest.mark.parametrize("draw", ["plot", "scatter", "bar"])
def test_what_a_legend_tells_apart_by_colour_alone_is_refused(draw):
    fig = figure()
    for name in ("one", "other"):
        getattr(fig.axes[0], draw)([1.0, 2.0], [2.0, 1.0], label=name)
    fig.axes[0].legend()
    with pytest.raises(ValueError, match="“one” and “other” differ by colour alone"):
        plots.to_svg(fig, "a")


def test_a_line_a_marker_and_a_hatch_tell_the_entries_of_a_legend_apart():
    fig = figure()
    axes = fig.axes[0]
    for style in ("-", "--", "o", "o-", "s"):
        axes.plot([1.0, 2.0], style, label=style)
    for hatch in ("", "//"):
        axes.bar([1.0], [2.0], hatch=hatch, label=f"bar {hatch}")
    for marker in "o^":
        axes.scatter([1.0], [2.0], marker=marker, label=f"marks {marker}")
    axes.legend()
    assert plots.to_svg(fig, "a").count("bar") == 2


def test_an_exponent_can_be_read_on_a_phone():
    fig = figure()
    fig.axes[0].set_yscale("log")
    sizes = re.findall(r'font-size="([\d.]+)px"', plots.to_svg(fig, "a"))
    assert {float(size) for size in sizes} == {8, 10}


def test_a_plot_that_is_too_heavy_is_refused():
    fig = figure()
    for n in range(400):
        fig.axes[0].plot([(n * i * 7919) % 1009 for i in range(60)])
    with pytest.raises(ValueError, match="kB gzipped, 10 at most"):
        plots.to_svg(fig, "a")


def test_a_picture_keeps_each_of_its_squares_and_no_byte_more_than_it_needs():
    squares = np.random.default_rng(0).integers(0, 200, (32, 32))
    fig, ax = plt.subplots()
    ax.imshow(squares)
    ax.axis("off")
    svg = plots.to_svg(fig, "a")
    (png,) = re.findall(r"data:image/png;base64, ?([^\"]+)", svg)
    picture = Image.open(io.BytesIO(base64.b64decode(png)))
    wanted = colormaps["viridis"](
        (squares - squares.min()) / np.ptp(squares), bytes=True
    )[..., :3]
    assert (np.asarray(picture.convert("RGB")) == wanted).all()
    assert picture.mode == "P"  # the number of a colour instead of the colour


def test_a_picture_that_lets_the_background_through_stays_as_it_is():
    file = io.BytesIO()
    Image.new("RGBA", (4, 4), (1, 2, 3, 128)).save(file, "PNG")
    assert plots.packed(file.getvalue()) == file.getvalue()


def test_nothing_is_drawn_that_nobody_sees():
    svg = plots.to_svg(figure(), "a")
    assert "<g><" not in svg
    for path in re.findall(r"<path[^>]*>", svg):
        assert "id=" in path or 'fill="none"' not in path or "stroke=" in path, path


def test_contrast_is_that_of_the_standard():
    # WCAG 2.2: black on white is 21 : 1; #767676 on white is the well-known 4.54 : 1
    assert plots.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert plots.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
