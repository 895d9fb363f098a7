"""The first screen of each concept page, measured in a browser: sentence, figure, program, facts."""

import pytest

from nutshell.check import anatomy
from nutshell.source.config import url
from nutshell.source.page import all_pages
from nutshell.source.program import all_programs

PAGES = [page for page in all_pages() if page.concept and anatomy.begun(page)]
SCREENS = {
    1280: (900, 1),
    360: (760, 2),
}  # the height of a screen, and how many there are
LONGEST, MEDIAN = 9, 5  # screens of a page with its folds closed, at 1280 px
PARTS = {
    "the title": "h1",
    "the sentence": ".sentence",
    "the figure or table": ".nutshell > div:first-child :is(figure, table)",
    "the program": ".nutshell > div:last-child .language-python",
    "its output": ".nutshell > div:last-child .language-text",
    "the facts": ".facts",
    "the mistake": ".mistake",
}
MEASURE = """parts => Object.fromEntries(Object.entries(parts).map(([name, selector]) => {
    const part = document.querySelector(selector)
    return [name, part ? part.getBoundingClientRect().bottom + scrollY : null]
}))"""


@pytest.mark.parametrize("width", SCREENS)
def test_the_nutshell_stands_on_the_first_screen(open_page, width):
    height, screens = SCREENS[width]
    tab = open_page(width=width, touch=width < 500)
    tab.set_viewport_size({"width": width, "height": height})
    base, low = tab.url, []
    for page in PAGES:
        tab.goto(base + url(page.stem))
        for part, bottom in tab.evaluate(MEASURE, PARTS).items():
            if bottom is None:
                low.append(f"{page.name}: {part} is missing")
            elif bottom > screens * height:
                low.append(
                    f"{page.name}: {part} ends at {bottom:.0f} px of {screens * height}"
                )
    assert low == []


def test_with_its_folds_closed_a_page_is_short(open_page):
    tab = open_page()
    base, lengths = tab.url, {}
    for page in PAGES:
        tab.goto(base + url(page.stem))
        height = tab.evaluate("document.querySelector('article').scrollHeight")
        lengths[page.name] = height / 900
    assert [name for name, screens in lengths.items() if screens > LONGEST] == []
    assert sorted(lengths.values())[len(lengths) // 2] <= MEDIAN


def test_the_program_of_a_nutshell_is_not_cut_off(open_page):
    tab = open_page()
    base, cut = tab.url, []
    for page in PAGES:
        tab.goto(base + url(page.stem))
        over = tab.evaluate(
            """() => Math.max(0, ...[...document.querySelectorAll(
                ".nutshell > div:last-child pre > code")].map(c => c.scrollWidth - c.clientWidth))"""
        )
        cut += [f"{page.name}: {over} px"] * (over > 0)
    assert cut == []


def test_a_link_into_a_fold_opens_it_and_print_opens_all(open_page):
    tab = open_page("foundations/bias/")
    fold = tab.locator("details.wrong").first
    assert fold.get_attribute("open") is None
    fold.evaluate("fold => fold.querySelector('.highlight').id = 'inside'")
    tab.evaluate("location.hash = 'inside'")
    tab.wait_for_function("() => document.querySelector('details.wrong').open")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.locator("details:not([open])").count() == 0
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.locator("details:not([open])").count() > 3


def test_wrong_code_is_labelled_and_tinted(open_page):
    tab = open_page("foundations/bias/")
    assert tab.locator(".part-wrong .label").first.text_content().startswith("Partly")
    wrong = tab.locator(".wrong.highlight").first
    assert wrong.locator(".label").text_content() == "Wrong on purpose"
    assert wrong.locator("code").text_content().startswith("# Wrong")
    colour = "code => getComputedStyle(code).backgroundColor"
    right = tab.locator(".language-python:not(.wrong, .part-wrong) code").first
    assert wrong.locator("code").evaluate(colour) != right.evaluate(colour)


def test_the_slider_moves_the_figure_and_says_so(open_page):
    tab = open_page("foundations/bias/")
    slider = tab.locator(".moving input")
    svg = tab.locator("svg[data-frames]")
    before = svg.inner_html()
    slider.focus()
    tab.keyboard.press("ArrowLeft")
    tab.wait_for_function(
        "before => document.querySelector('svg[data-frames]').innerHTML !== before",
        arg=before,
    )
    assert slider.get_attribute("aria-valuetext") == "bias +2: half-way at x = -2"
    assert svg.get_attribute("aria-label") == "bias +2: half-way at x = -2"
    assert tab.url.endswith("#shift=8")
    tab.reload()
    tab.wait_for_function("() => document.querySelector('.moving input').value === '8'")
    assert tab.errors == []


def test_a_figure_plays_and_pauses_and_does_not_begin_by_itself(open_page):
    tab = open_page("foundations/bias/")
    slider, button = tab.locator(".moving input"), tab.locator(".moving button")
    tab.wait_for_timeout(400)
    assert slider.input_value() == "9"
    slider.focus()
    tab.keyboard.press("Home")
    button.click()
    tab.wait_for_function("() => document.querySelector('.moving input').value > 1")
    button.click()
    assert button.get_attribute("title") == "Play"


def test_without_a_script_the_still_stands_there_and_folds_open(browser, address):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}foundations/bias/")
    assert tab.locator("svg[data-frames] path").count() > 2
    assert tab.locator(".moving").count() == 0
    tab.locator("details.figure summary").first.click()
    assert tab.locator("details.figure .language-python").first.is_visible()
    context.close()


MOVING = {p.page: p for p in all_programs() if "FuncAnimation(" in p.text}


@pytest.mark.parametrize("stem", MOVING)
def test_every_slider_moves_its_figure_to_each_end(open_page, stem):
    tab = open_page("" if stem == "index" else url(stem))
    slider, svg = tab.locator(".moving input"), tab.locator("svg[data-frames]")
    assert slider.count() == 1
    seen = set()
    slider.focus()
    for key, value in (("Home", "0"), ("End", slider.get_attribute("max"))):
        tab.keyboard.press(key)
        tab.wait_for_function(
            "seen => !seen.includes(document.querySelector('svg[data-frames]').innerHTML)",
            arg=list(seen),
        )
        assert slider.input_value() == value
        seen.add(svg.inner_html())
        words = slider.get_attribute("aria-valuetext")
        assert words and words == svg.get_attribute("aria-label")
    assert tab.errors == []
