"""Whoever reads, and with whatever: what of WCAG a machine can check, by axe; and the keyboard."""

import datetime
import itertools
import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from test_site import PATHS

axe = Axe()
LOOKS = list(itertools.product((1280, 360), ("light", "dark")))
# Axe takes seconds a page: each week a few others, and all of them weekly (newest.yml).
ALL = list(itertools.product(PATHS, LOOKS))
WEEK, WEEKS = datetime.date.today().isocalendar().week, 41
SAMPLE = ALL if os.environ.get("ALL_PAGES") else ALL[WEEK % WEEKS :: WEEKS]


def test_the_parts_of_a_page_are_named_apart_from_the_sections_of_the_site(open_page):
    page = open_page("reference/formulas/")  # its headings are their titles
    names = page.locator("nav[aria-label]").evaluate_all(
        "all => all.map(e => e.ariaLabel)"
    )
    titles = page.locator("article h2").evaluate_all(
        "all => all.map(e => e.firstChild.data)"
    )
    assert titles
    assert not set(names) & set(titles)


def violations(page):
    return [
        f"{rule['id']}: {node['html'][:150]}\n  {node['failureSummary']}"
        for rule in axe.run(page).response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("path", "look"), SAMPLE)
def test_axe_finds_nothing_on_a_page(open_page, path, look):
    width, scheme = look
    page = open_page(path, width=width, scheme=scheme)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    assert violations(page) == []


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_with_a_second_tab_the_menu_or_the_search_open(
    open_page, width, scheme
):
    page = open_page("foundations/bias/", width=width, scheme=scheme)
    page.locator(".tabbed-labels label").nth(1).click()
    assert violations(page) == []
    if width == 360:
        page.locator(".md-header label[for=__drawer]").click()
        page.wait_for_timeout(400)  # it slides in
        assert violations(page) == []
        page.locator(".md-overlay").click(position={"x": 350, "y": 400})
        page.locator(".md-header__button[for=__search]").click()
    page.locator(".md-search__input").click()
    page.keyboard.type("learning rate")
    page.locator(".md-search-result__item").first.wait_for()
    page.wait_for_timeout(400)
    assert violations(page) == []


def test_all_that_can_be_clicked_is_reached_with_the_keyboard(open_page):
    page = open_page("foundations/bias/")
    page.locator(".md-code__button[data-md-type='copy']:visible").first.wait_for()
    reached = []
    while len(reached) < 400:
        page.keyboard.press("Tab")
        where = page.evaluate(
            "() => { const e = document.activeElement; return `${e.tagName} ${e.className}` }"
        )
        if where.startswith("BODY"):
            break
        reached.append(where)
    copies = page.locator(".md-code__button:visible").count()
    text = "\n".join(reached)
    assert text.count("md-code__button") >= copies > 1
    for wanted in (
        "md-search__input",
        "A file",
        "SUMMARY",
        "headerlink",
        "md-content__button",
    ):
        assert wanted in text, f"{wanted} is not among\n{text}"


def test_nothing_moves_for_a_reader_who_asks_for_less_motion(open_page):
    page = open_page("foundations/bias/")
    durations = """() => [...new Set([...document.querySelectorAll("*")].flatMap(element => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return `${transitionDuration}, ${animationDuration}`.split(", ")
    }))]"""
    assert len(page.evaluate(durations)) > 1
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(durations) == ["0s"]
