"""A matplotlib backend: `plt.show()` keeps the figure as an SVG to be put into a page.

The SVG is part of the page, so that its ink is the colour of the page's text, in light and
in dark; its text is text; nothing in it reaches beyond it; the same figure gives the same bytes.
"""

import base64
import gzip
import io
import re
import sys
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import matplotlib
import numpy as np
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PIL import Image
from scour import scour

from nutshell.run.figure import describe, drawn_in
from nutshell.run.frames import animation_of, record

INK = "#010203"
INKS = {"light": "#000000", "dark": "#e2e4e9"}  # what the page makes of INK
BACKGROUNDS = {"light": "#ffffff", "dark": "#1e2129"}  # as the theme paints them
CONTRAST = 3.0  # of lines, marks and words with either background: WCAG 2.2, 1.4.11
TINT = 0.5  # an area that lets more than half of the page through is a ground
SMALLEST = 8  # an exponent; its 7 points are hard to read on a phone
KILOBYTES = 10  # gzipped, of the 15 that a page has

# paths by steps instead of places, no groups around nothing: a quarter less to load
SHORT = scour.sanitizeOptions()
SHORT.strip_xml_prolog, SHORT.indent_type, SHORT.newlines = True, "none", False

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
ElementTree.register_namespace("", SVG.strip("{}"))
# a plain href here would be taken for a link by the theme's script
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")

# of each figure that was shown: its SVG, what it shows in numbers, its frames
shown: list[tuple[str, str, str]] = []


class FigureManager(FigureManagerBase):
    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        for manager in Gcf.get_all_fig_managers():
            figure = manager.canvas.figure
            # a notebook shows several, and the ids of one must not be those of another
            name = sys.argv[0] + "+" * len(shown)
            if animation := animation_of(figure):
                moving = record(animation, figure, name, to_svg)
                shown.append((moving.svg, moving.drawn, moving.frames))
            else:
                shown.append((to_svg(figure, name), describe(figure), ""))
        Gcf.destroy_all()  # as when a reader closes the window


class FigureCanvas(FigureCanvasSVG):
    manager_class = FigureManager


def left_over() -> str:
    """Say that a figure was drawn and never shown."""
    return f"{sys.argv[0]}: draws a figure and does not show it: plt.show()" * bool(
        Gcf.figs
    )


def to_svg(figure: Figure, name: str) -> str:
    """The figure as one <svg> element. `name` keeps its ids apart from those of others.

    Raises ValueError if the figure cannot be read by everyone.
    """
    check_content(figure)
    check_labels(figure)
    check_legends(figure)
    check_words(figure)
    file = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": name}):
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    root = ElementTree.fromstring(file.getvalue())
    tidy(root)
    check_contrast(root)
    svg = scour.scourString(ElementTree.tostring(root, encoding="unicode"), SHORT)
    size = len(gzip.compress(svg.encode())) / 1000
    if size > KILOBYTES:
        raise ValueError(
            f"the plot has {size:.0f} kB gzipped, {KILOBYTES} at most: draw fewer points"
        )
    return svg.replace(INK, "currentColor") + "\n"


def tidy(root: Element) -> None:
    """Leave nothing that is not needed, nothing that leaks, and no width in points."""
    del root.attrib["version"]
    for name in ("width", "height"):  # the page's style makes it smaller on a phone
        points = float(root.attrib[name].removesuffix("pt"))
        root.set(name, f"{1.5 * points:.0f}")
    root.set("stroke-linejoin", "round")
    # the words of the axes are no part of the page's text, for a search
    root.set("data-search-exclude", "")
    for parent in list(root.iter()):
        for child in list(parent):
            # <style> would hold for the whole page; what it says is on the root now
            if child.tag in (f"{SVG}metadata", f"{SVG}style") or unseen(child):
                parent.remove(child)
    used = set(re.findall(r"#([\w-]+)", ElementTree.tostring(root, encoding="unicode")))
    for element in root.iter():
        if element.get("id") not in used:
            element.attrib.pop("id", None)
        shorten(element)


def shorten(element: Element) -> None:
    """Say the same of an element in fewer letters."""
    if element.get("transform", "").startswith("rotate(-0 "):
        del element.attrib["transform"]
    for name in ("d", "x", "y"):
        if name in element.attrib:
            rounded = re.sub(r"-?\d+\.\d+", round_match, element.attrib[name])
            element.set(name, " ".join(rounded.split()))
    for name, value in look(element.attrib.pop("style", "")).items():
        element.set(name, value)
    if element.tag == f"{SVG}image":
        png = base64.b64decode(element.attrib[HREF].partition(",")[2])
        small = base64.b64encode(packed(png)).decode()
        element.set(HREF, f"data:image/png;base64,{small}")
    element.tail = (element.tail or "").strip()
    if element.tag not in (f"{SVG}text", f"{SVG}tspan"):
        element.text = (element.text or "").strip()


def packed(png: bytes) -> bytes:
    """The same picture with a list of its colours, where that is shorter."""
    picture = Image.open(io.BytesIO(png))
    if picture.getchannel("A").getextrema()[0] < 255:
        return png
    colours, file = picture.convert("RGB"), io.BytesIO()
    listed = colours.quantize(256, dither=Image.Dither.NONE)
    listed.save(file, "PNG", optimize=True)
    same = listed.convert("RGB").tobytes() == colours.tobytes()
    return min(png, file.getvalue(), key=len) if same else png


def unseen(element: Element) -> bool:
    """A path with neither ink nor a name under which another uses it."""
    style = element.get("style", "")
    return (
        element.tag == f"{SVG}path"
        and "id" not in element.attrib
        and "fill: none" in style
        and "stroke:" not in style
    )


def look(style: str) -> dict[str, str]:
    """{attribute: value} of a style, which the site's security policy would not let pass."""
    values = dict(re.findall(r"([\w-]+):\s*([^;]+)", style))
    values.pop("font-family", None)  # the words take the font of the page
    if font := values.pop("font", ""):
        values["font-size"] = re.findall(r"[\d.]+px", font)[0]
        values |= {"font-style": "italic"} if "italic" in font else {}
        values |= {"font-weight": "bold"} if "bold" in font else {}
    if size := values.get("font-size"):
        values["font-size"] = f"{max(float(size.removesuffix('px')), SMALLEST):g}px"
    return values


def round_match(match: re.Match[str]) -> str:
    """To tenths of a point: a seventh of a pixel."""
    return f"{float(match[0]):.1f}".rstrip("0").rstrip(".")


def check_content(figure: Figure) -> None:
    """Something is drawn, and each line of it has a point."""
    artists = [artist for axes in figure.axes for artist in drawn_in(axes)]
    if not [*artists, *figure.artists, *figure.lines, *figure.texts]:
        raise ValueError("the figure is empty: draw something, or leave it out")
    for artist in artists:
        axes = artist.axes
        if (
            isinstance(artist, Line2D)
            and axes
            and artist.get_transform().contains_branch(axes.transData)
        ):
            places = np.asarray(artist.get_xydata(), float)
            if len(places) and not np.isfinite(places).all(axis=1).any():
                raise ValueError(
                    f"a line ({artist.get_label()}) is not drawn: none of its points is a number"
                )


def check_words(figure: Figure) -> None:
    """Words on a picture can be read, in light and in dark."""
    for axes in figure.axes:
        pictures = [image for image in axes.images if isinstance(image, AxesImage)]
        for text in axes.texts if pictures else ():
            place = text.get_transform().transform(text.get_position())
            for under in filter(None, (colour_at(image, place) for image in pictures)):
                check_word(text, under)


def colour_at(image: AxesImage, place: np.ndarray) -> tuple[float, ...] | None:
    """The colour (r, g, b, alpha) of a picture at a place of the figure, or None beside it."""
    x, y = image.axes.transData.inverted().transform(place)
    left, right, bottom, top = image.get_extent()
    values = np.asarray(image.get_array())
    rows, columns = values.shape[:2]
    column = int((x - left) / (right - left) * columns // 1)
    first, last = (top, bottom) if image.origin == "upper" else (bottom, top)
    row = int((y - first) / (last - first) * rows // 1)
    if not (0 <= column < columns and 0 <= row < rows):
        return None
    value = np.asarray(image.to_rgba(values), float)[row, column]
    alpha = image.get_alpha()
    return (*value[:3], value[3] if alpha is None else float(np.min(alpha)))


def check_word(text: Text, under: tuple[float, ...]) -> None:
    """Raise ValueError where the word cannot be told from the colour under it."""
    for name, background in BACKGROUNDS.items():
        page = matplotlib.colors.to_rgb(background)
        seen = [
            under[3] * c + (1 - under[3]) * p
            for c, p in zip(under[:3], page, strict=True)
        ]
        ink = matplotlib.colors.to_hex(text.get_color())
        ink = INKS[name] if ink == INK else ink
        found = contrast(ink, matplotlib.colors.to_hex(seen))
        if found < CONTRAST:
            raise ValueError(
                f"“{text.get_text()}” stands on a colour with which its ink has a contrast of "
                f"{found:.1f} in the {name} palette, less than {CONTRAST}: "
                "let the picture be faint (alpha=0.3), or choose another colormap"
            )


def check_labels(figure: Figure) -> None:
    """Every axis that shows numbers says what they are."""
    for axes in figure.axes:
        if not axes.axison or axes.get_label() == "<colorbar>":
            continue
        for axis, common in (
            (axes.xaxis, figure.get_supxlabel()),
            (axes.yaxis, figure.get_supylabel()),
        ):
            numbers = any(tick.get_text() for tick in axis.get_ticklabels())
            if numbers and not (axis.get_label_text() or common):
                raise ValueError(
                    f"the {axis.axis_name}-axis has no label: plt.{axis.axis_name}label(…)"
                )


def check_legends(figure: Figure) -> None:
    """No two entries of a legend differ by their colour alone: WCAG 2.2, 1.4.1."""
    for legend in (*figure.legends, *(axes.get_legend() for axes in figure.axes)):
        seen: dict[tuple[str, ...], str] = {}
        entries = (legend.legend_handles, legend.texts) if legend else ((), ())
        for handle, text in zip(*entries, strict=True):
            shape, name = form(handle), text.get_text()
            if shape in seen:
                raise ValueError(
                    f"in the legend, “{seen[shape]}” and “{name}” differ by colour alone: "
                    "give one another line, marker or hatch"
                )
            seen[shape] = name


def form(handle: Any) -> tuple[str, ...]:
    """What of the look of a legend's entry is not its colour."""
    if isinstance(handle, Line2D):
        return "line", handle.get_linestyle(), str(handle.get_marker())
    if isinstance(handle, PathCollection):
        return "marks", handle.get_paths()[0].vertices.tobytes()
    return type(handle).__name__, handle.get_hatch()


def check_contrast(root: Element) -> None:
    """Every line, mark and word can be told from both backgrounds; a tint need not."""
    for element in root.iter():
        for part in ("fill", "stroke"):
            opacities = [element.get("opacity", 1), element.get(f"{part}-opacity", 1)]
            if part == "fill" and min(map(float, opacities)) < TINT:
                continue
            colour = element.get(part, "none")
            if not colour.startswith("#") or colour == INK:
                continue
            for name, background in BACKGROUNDS.items():
                if contrast(colour, background) < CONTRAST:
                    raise ValueError(
                        f"{colour} has a contrast of {contrast(colour, background):.1f} with the {name} "
                        f"background, less than {CONTRAST}: take C0 to C5"
                    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
