"""What a figure shows, as numbers: stored beside the program and compared like its output.

Each place is given in per cent of the axes, as the eye sees it, so that a difference of one
per cent is none, on a logarithmic axis too. The ends of the axes say what 0% and 100% are.
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

SAMPLES = (
    8  # of the points of a line; even, for the middle one is often where a line jumps
)


def describe(figure: Figure) -> str:
    """One line for each axes and for each line, bar, group of marks, area, and picture in it."""
    figure.draw_without_rendering()  # the layout may change what is seen
    lines = []
    for axes in figure.axes:
        lines.append(f"x {ends(axes.get_xlim())}, y {ends(axes.get_ylim())}")
        lines += [f"  {text}" for text in map(describe_artist, drawn_in(axes)) if text]
    return "".join(f"{line}\n" for line in lines)


def drawn_in(axes: Axes) -> list[Any]:
    """What a program put into the axes, without the axes' own frame."""
    return [*axes.lines, *axes.patches, *axes.collections, *axes.images, *axes.texts]


def ends(limits: tuple[float, float]) -> str:
    return " to ".join(f"{limit:.2e}" for limit in limits)


def describe_artist(artist: Any) -> str:
    if not artist.get_visible():
        return ""
    label = artist.get_label()
    name = "" if not label or label.startswith("_") else f" {label!r}"
    if isinstance(artist, Line2D):
        path = artist.get_path().vertices
        return f"line{name}: {points(artist, path)}"
    if isinstance(artist, Rectangle):
        box = [artist.get_xy(), np.add(artist.get_xy(), box_size(artist))]
        return f"bar{name}: {points(artist, box, artist.get_data_transform())}"
    if isinstance(artist, Patch):
        path = artist.get_path().transformed(artist.get_patch_transform())
        data = artist.get_data_transform()  # its own transform has both
        return f"shape{name}: {points(artist, path.vertices, data)}"
    if isinstance(artist, AxesImage):
        return f"picture {picture(artist.get_array())}"
    if isinstance(artist, Collection):
        return f"{type(artist).__name__}{name}: {collection(artist)}"
    return f"words {artist.get_text()!r}"


def box_size(rectangle: Rectangle) -> tuple[float, float]:
    return rectangle.get_width(), rectangle.get_height()


def collection(artist: Collection) -> str:
    """Marks by their places and values; areas and many lines by what they cover."""
    if len(artist.get_offsets()) > 1:
        text = points(artist, artist.get_offsets(), artist.get_offset_transform())
    else:
        corners = [path.vertices for path in artist.get_paths() if len(path.vertices)]
        corners = np.concatenate(corners or [np.empty((0, 2))])
        # how many corners a level line has depends on the last digit of the levels
        text = cover(in_axes(artist, corners))
    values = artist.get_array()
    return text if values is None else f"{text}, values {picture(values)}"


def points(artist: Any, places: Any, transform: Any = None) -> str:
    """How many there are, a few of them, and their mean."""
    places = in_axes(artist, places, transform)
    if not len(places):
        return "none"
    chosen = np.linspace(0, len(places) - 1, min(len(places), SAMPLES)).round()
    few = " ".join(map(place, places[chosen.astype(int)]))
    return f"{len(places)} points, {few}, mean {place(places.mean(axis=0))}"


def cover(places: np.ndarray) -> str:
    """From where to where they reach, and their mean."""
    if not len(places):
        return "none"
    low, mean, high = places.min(axis=0), places.mean(axis=0), places.max(axis=0)
    return f"{place(low)} to {place(high)}, mean {place(mean)}"


def place(xy: np.ndarray) -> str:
    return "({:.0f}% {:.0f}%)".format(*xy)


def in_axes(artist: Any, places: Any, transform: Any = None) -> np.ndarray:
    """Places (N, 2) in per cent of the axes; those that are nowhere are left out."""
    transform = transform or artist.get_transform()
    places = np.ma.filled(np.ma.asarray(places, float), np.nan)
    if transform.contains_branch(artist.axes.transData):
        places = (transform - artist.axes.transAxes).transform(places)
    return 100 * places[np.isfinite(places).all(axis=1)]


def picture(values: Any) -> str:
    """The size, the ends, and a few of the values, in per cent between the ends."""
    values = np.ma.filled(np.ma.asarray(values, float), np.nan)
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    shape = "x".join(map(str, values.shape))
    share = (100 * (values - low) / (high - low or 1)).ravel()
    chosen = np.linspace(0, len(share) - 1, min(len(share), SAMPLES**2)).round()
    few = " ".join(f"{value:.0f}%" for value in share[chosen.astype(int)])
    return f"{shape}, {low:.2e} to {high:.2e}: {few}"
