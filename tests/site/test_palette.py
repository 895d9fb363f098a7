"""Light and dark: as a reader chose, else as the device asks, from the first words on."""

import pytest

LOOK = """() => [
    document.body.dataset.mdColorScheme,
    document.querySelector("[name=theme-color]").content,
    [...document.querySelectorAll("#palette label:not([hidden])")].map(e => e.htmlFor),
]"""
LIGHT = ["default", "#1d4f8c", ["__palette_1"]]
DARK = ["slate", "#16345a", ["__palette_0"]]


@pytest.mark.parametrize(("scheme", "seen"), [("light", LIGHT), ("dark", DARK)])
def test_a_first_visit_is_as_the_device_asks_and_the_button_offers_the_other(
    open_page, scheme, seen
):
    page = open_page("foundations/bias/", scheme=scheme)
    assert page.evaluate(LOOK) == seen
    assert page.errors == []


def test_a_dark_page_is_dark_before_any_script_file_is_there(open_page):
    page = open_page("foundations/bias/", scheme="dark")
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_what_was_chosen_holds_on_the_next_page_and_after_the_other_choice(open_page):
    page = open_page("foundations/bias/", scheme="light")
    page.locator("label[for=__palette_1]").click()
    assert page.evaluate(LOOK) == DARK
    page.goto(page.url.replace("bias", "weights"))
    assert page.evaluate(LOOK) == DARK
    page.locator("label[for=__palette_0]").click()
    page.reload()
    assert page.evaluate(LOOK) == LIGHT


def test_the_button_is_reached_and_pressed_with_the_keyboard(open_page):
    page = open_page("foundations/bias/", scheme="light")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "__palette":
            break
    for seen in (DARK, LIGHT, DARK):
        page.keyboard.press("Enter")
        assert page.evaluate(LOOK) == seen
        assert page.evaluate("document.activeElement.name") == "__palette"


NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("off", "SecurityError") }
})"""


def test_where_a_browser_stores_nothing_the_buttons_still_work(open_page):
    page = open_page("foundations/bias/", scheme="dark")
    page.add_init_script(NO_STORAGE)
    page.reload()
    assert page.evaluate(LOOK) == DARK
    page.locator("label[for=__palette_0]").click()
    assert page.evaluate(LOOK) == LIGHT
    assert page.locator(".md-code__button").count() > 5


def test_a_phone_paints_its_bar_like_the_head_of_the_page(open_page):
    colour = "getComputedStyle(document.querySelector('.md-header')).backgroundColor"
    for scheme, (_, bar, _) in (("light", LIGHT), ("dark", DARK)):
        page = open_page("foundations/bias/", scheme=scheme)
        red, green, blue = (int(bar[at : at + 2], 16) for at in (1, 3, 5))
        page.wait_for_function(f"{colour} === 'rgb({red}, {green}, {blue})'")


def test_without_a_script_the_tab_that_is_shown_is_marked(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}layers/batch-normalization/")
    labels = page.locator(".tabbed-labels").first.locator("label")
    lines = "all => all.map(e => getComputedStyle(e).borderBottomColor)"
    for chosen, other in ((0, 1), (1, 0)):
        labels.nth(chosen).click()
        page.wait_for_timeout(300)  # it fades in
        colours = labels.evaluate_all(lines)
        assert colours[chosen] != "rgba(0, 0, 0, 0)" == colours[other]
    context.close()
