"""A figure that moves: each frame of a FuncAnimation, as the page shows it and as numbers.

The page carries one frame, the still. The others are in a script beside it, `….frames.js`, which
holds each piece of a drawing once: a frame is a list of pieces. The title that `draw` sets is the
frame's words: what moves, its value, and the result that matters.
"""

import gzip
import itertools
import json
import os
import re
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from matplotlib.animation import FuncAnimation
from matplotlib.figure import Figure

from nutshell.run.figure import describe
from nutshell.source.program import Program

FEWEST, MOST = 5, 25  # frames
SECONDS = 2.0  # of the processor, to draw one
KILOBYTES = 25  # gzipped, of all frames
TAG = re.compile(r"<(/?)\w[^>]*?(/?)>")


@dataclass(frozen=True)
class Moving:
    """The still with the attributes that the page's script reads, all frames, and their numbers."""

    svg: str
    frames: str
    drawn: str


def animation_of(figure: Figure) -> FuncAnimation | None:
    """The animation that moves the figure, or None."""
    waiting = figure.canvas.callbacks.callbacks.get("draw_event", {})
    for reference in waiting.values():
        method = reference() if isinstance(reference, weakref.ref) else reference
        if isinstance(owner := getattr(method, "__self__", None), FuncAnimation):
            return owner
    return None


def record(
    animation: Any,
    figure: Figure,
    name: str,
    to_svg: Callable[[Figure, str], str],
) -> Moving:
    """Draw each frame. Raises ValueError, with the cure, where one cannot be shown."""
    animation._draw_was_started = True  # else it warns that nobody looked at it
    figure.canvas.mpl_disconnect(animation._first_draw_id)  # else drawing starts it
    svgs: list[str] = []
    words: list[str] = []
    numbers, ends = [], []
    for frame in itertools.islice(animation.new_frame_seq(), MOST + 1):
        start = time.process_time()
        animation._draw_frame(frame)
        words.append(words_of(figure, len(words)))
        svgs.append(to_svg(figure, name))
        numbers.append(describe(figure).splitlines())
        ends.append([(axes.get_xlim(), axes.get_ylim()) for axes in figure.axes])
        if time.process_time() - start > SECONDS:
            raise ValueError(
                f"frame {len(words) - 1} takes more than {SECONDS:.0f} s: "
                "compute once, before draw, what all frames need"
            )
    check(words, ends)
    still = len(svgs) // 2
    if animation._init_func:
        animation._init_func()
        still = words.index(words_of(figure, still))
    program = Program(name.removeprefix("snippets/"), "")
    file = program.address.replace(".py", ".frames.js")
    text = script(file, svgs, words)
    if (size := len(gzip.compress(text.encode())) / 1000) > KILOBYTES:
        raise ValueError(
            f"the frames have {size:.0f} kB gzipped, {KILOBYTES} at most: "
            "take fewer frames, or draw fewer points"
        )
    return Moving(
        marked(svgs[still], file, still, words), text, changes(words, numbers)
    )


def words_of(figure: Figure, number: int) -> str:
    """The title of the frame: that of the figure, or of the first axes that have one."""
    titles = [figure.get_suptitle(), *(axes.get_title() for axes in figure.axes)]
    found = next(filter(None, titles), "")
    if not found:
        raise ValueError(
            f'frame {number} has no words: plt.title(f"learning rate {{lr:.2f}}: diverges")'
        )
    return " ".join(found.split())


def check(words: list[str], ends: list) -> None:
    """Raise ValueError unless these are frames that one can move through."""
    if not FEWEST <= len(words) <= MOST:
        count = f"{len(words)}" if len(words) <= MOST else f"more than {MOST}"
        raise ValueError(
            f"has {count} frames: take {FEWEST} to {MOST}, for example frames=15"
        )
    for number, pair in enumerate(itertools.pairwise(words), 1):
        if pair[0] == pair[1]:
            raise ValueError(
                f"frames {number - 1} and {number} have the same words, {pair[0]!r}: "
                "put the value that moves into the title"
            )
    if len(set(words)) < len(words):
        raise ValueError(
            "two frames have the same words: put the value that moves into the title"
        )
    for number, now in enumerate(ends):
        if now != ends[0]:
            raise ValueError(
                f"the axes jump at frame {number}: set plt.xlim(…) and plt.ylim(…), "
                "the same for all frames"
            )
    if not label(words):
        raise ValueError(
            f"the control has no name: begin each title with it, as in {words[0]!r}: "
            "the words before the value that moves"
        )


def label(words: list[str]) -> str:
    """The name of the control: the words with which all frames begin."""
    common = os.path.commonprefix(words)
    found = re.match(r"[^\d=:]*[A-Za-z)](?=[\s=:]|$)", common)
    return found[0].strip() if found else ""


def changes(words: list[str], numbers: list[list[str]]) -> str:
    """The numbers of the first frame, and of each other what differs from it."""
    lines = []
    for title, held in zip(words, numbers, strict=True):
        lines.append(f"frame {title!r}")
        lines += [line for line in held if held is numbers[0] or line not in numbers[0]]
    return "".join(f"{line}\n" for line in lines)


def script(file: str, svgs: list[str], words: list[str]) -> str:
    """What the page's script reads: {file: the pieces, and of each frame its pieces and words}."""
    pieces: dict[str, int] = {}
    frames = []
    for svg in svgs:
        frames.append([pieces.setdefault(p, len(pieces)) for p in children(svg)])
    data = {"pieces": list(pieces), "frames": frames, "words": words}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"(self.moving ??= {{}})[{json.dumps(file)}] = {text}\n"


def children(svg: str) -> list[str]:
    """The text of each element that stands directly in an <svg>."""
    inside = svg[svg.index(">") + 1 : svg.rindex("</svg>")]
    found, begin, depth = [], 0, 0
    for tag in TAG.finditer(inside):
        closes, alone = tag.groups()
        depth += -1 if closes else 0 if alone else 1
        if not depth:
            found.append(inside[begin : tag.end()])
            begin = tag.end()
    return found


def unmarked(still: str) -> str:
    """The still alone, for a place that has no control."""
    return re.sub(r' data-(?:frames|label|count|at)="[^"]*"', "", still)


def marked(svg: str, file: str, still: int, words: list[str]) -> str:
    """The still, with what the page needs to make a control of it."""
    marks = f'data-frames="{file}" data-label="{label(words)}" data-count="{len(words)}" data-at="{still}"'
    return svg.replace("<svg ", f"<svg {marks} ", 1)
