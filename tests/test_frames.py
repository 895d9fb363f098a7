"""A figure that moves: every frame is drawn by its program, stored as numbers, and checked."""

import json
import re

import matplotlib.pyplot as plt
import pytest
from matplotlib import rc_file
from matplotlib.animation import FuncAnimation

from nutshell.run import backend, frames
from nutshell.run.runner import run_forked
from nutshell.source.page import all_pages
from nutshell.source.paths import ROOT
from nutshell.source.program import Program, all_programs


@pytest.fixture(autouse=True)
def look():
    plt.switch_backend("module://nutshell.run.backend")
    rc_file(ROOT / "nutshell" / "run" / "matplotlibrc")
    yield
    plt.close("all")


def moving(draw=None, values=range(9), title="bias {}: moves", init=None):
    """Record a line that moves up; `draw(axes, line, value)` may do more."""
    figure, axes = plt.subplots()
    (line,) = axes.plot([0, 1], [0, 0])
    axes.set(ylim=(0, 10), xlabel="x", ylabel="y")

    def draw_frame(value):
        line.set_ydata([value, value])
        axes.set_title(title.format(value))
        if draw:
            draw(axes, line, value)

    start = (lambda: draw_frame(init)) if init is not None else None
    animation = FuncAnimation(figure, draw_frame, values, init_func=start)
    assert frames.animation_of(figure) is animation
    return frames.record(animation, figure, "snippets/topic/idea/it.py", backend.to_svg)


def data(made):
    return json.loads(re.fullmatch(r"\(self.*?\] = (.*)\n", made.frames, re.DOTALL)[1])


def test_every_frame_is_drawn_and_has_its_words_and_its_numbers():
    made = moving()
    found = data(made)
    assert found["words"] == [f"bias {value}: moves" for value in range(9)]
    drawn = ["".join(found["pieces"][i] for i in frame) for frame in found["frames"]]
    assert len(set(drawn)) == 9
    assert made.drawn.count("frame 'bias ") == 9
    assert "line: 2 points, (5% 80%)" in made.drawn  # of the last frame


def test_the_still_is_the_middle_frame_or_the_one_that_the_program_names():
    assert 'data-at="4"' in moving().svg
    made = moving(init=7)
    assert 'data-at="7"' in made.svg
    inside = made.svg[made.svg.index(">") + 1 : made.svg.rindex("</svg>")]
    found = data(made)
    assert inside == "".join(found["pieces"][i] for i in found["frames"][7])


def test_the_control_is_named_by_the_words_before_the_value():
    assert (
        frames.label(["learning rate 0.1: a", "learning rate 0.2: b"])
        == "learning rate"
    )
    assert frames.label(["p 0.10: a", "p 0.15: b"]) == "p"
    assert frames.label(["query at 0°: a", "query at 20°: b"]) == "query at"
    assert frames.label(["1 of 2", "2 of 2"]) == ""


def wider(axes, _, value):
    axes.set_xlim(0, 1 + value)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"title": ""}, "frame 0 has no words"),
        ({"title": "always the same"}, "frames 0 and 1 have the same words"),
        ({"title": "{}"}, "the control has no name"),
        ({"values": range(3)}, "has 3 frames: take 5 to 25"),
        ({"values": range(26)}, "has more than 25 frames"),
        ({"draw": wider}, "the axes jump at frame 1: set plt.xlim"),
        ({"values": [1, 2, 3, 1, 5]}, "two frames have the same words"),
    ],
)
def test_what_cannot_be_moved_through_is_refused_with_its_cure(options, words):
    with pytest.raises(ValueError, match=re.escape(words)):
        moving(**options)


def test_a_frame_that_takes_too_long_is_named(monkeypatch):
    monkeypatch.setattr(frames, "SECONDS", 0.0)
    with pytest.raises(ValueError, match="frame 0 takes more than 0 s: compute once"):
        moving()


def test_frames_that_are_too_heavy_are_refused(monkeypatch):
    monkeypatch.setattr(frames, "KILOBYTES", 0.1)
    with pytest.raises(ValueError, match="0.1 at most: take fewer frames"):
        moving()


def test_a_program_that_changes_one_frame_is_told_apart():
    program = next(p for p in all_programs() if p.name == "foundations/bias/shift.py")
    before = run_forked(program)
    changed = program.text.replace(
        "sigmoid(x + bias)", "sigmoid(x + bias + (bias == 5) / 4)"
    )
    assert changed != program.text
    after = run_forked(Program(program.name, changed))
    assert before.failure == after.failure == ""
    assert before.drawn == [program.stored_plot.read_text("utf-8")]
    assert before.drawn != after.drawn


MOVING = [p for p in all_programs() if "FuncAnimation(" in p.text]


@pytest.mark.parametrize("program", MOVING, ids=lambda program: program.name)
def test_a_moving_figure_has_a_question_above_it(program):
    (page,) = (page for page in all_pages() if page.stem == program.page)
    (block,) = (b for b in page.blocks if b.program.name == program.name)
    above = "\n".join(page.lines[max(0, block.plot.first - 4) : block.plot.first - 1])
    assert re.search(r"^\*[^*]+\?\*$", above, re.MULTILINE), page.name


def test_there_are_figures_that_move():
    assert len(MOVING) >= 12
