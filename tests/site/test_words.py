"""A reader sees what a word means: with a mouse, with the keys, and with a finger."""

import pytest
from bs4 import BeautifulSoup

from nutshell.source import glossary

PAGE = "layers/embedding/"
SENTENCES = {
    entry.term: entry.sentence
    for *_, entry in glossary.entries(glossary.GLOSSARY.read_text("utf-8"))
}
WORDS = {
    "vector": "Vector",
    "bias": "Bias",
}  # one that is marked, and one that is linked


def word(page, text):
    return page.locator(f"article :is(p, li) :is(abbr, a):text-is('{text}')").first


def shows(page, element, text):
    named = "e => e.getAttribute('aria-describedby')"
    page.wait_for_function(named, arg=element.element_handle())
    tooltip = page.locator(f"[id='{element.evaluate(named)}'][role=tooltip]")
    tooltip.wait_for()
    assert tooltip.inner_text().strip() == SENTENCES[WORDS[text]]
    box = tooltip.locator("*").first.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.viewport_size["width"]
    assert page.errors == []


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("width", [360, 1280])
def test_a_word_shows_its_sentence_on_hover(open_page, text, width):
    page = open_page(PAGE, width=width)
    assert page.get_by_role("tooltip").count() == 0
    word(page, text).hover()
    shows(page, word(page, text), text)


@pytest.mark.parametrize("text", WORDS)
def test_a_word_shows_its_sentence_to_the_keys(open_page, text):
    page = open_page(PAGE)
    element = word(page, text)
    page.evaluate("document.body.focus()")
    for _ in range(200):
        page.keyboard.press("Tab")
        if element.evaluate("e => e === document.activeElement"):
            break
    shows(page, element, text)
    element.evaluate("e => e.blur()")
    page.wait_for_function("() => !document.querySelector('[role=tooltip]')")


def test_a_word_shows_its_sentence_to_a_finger(open_page):
    page = open_page(PAGE, width=360, touch=True)
    word(page, "vector").tap()
    shows(page, word(page, "vector"), "vector")


def test_a_sentence_is_shown_on_the_next_page(open_page):
    page = open_page("layers/simple-rnn/")
    page.locator("article a[href*='embedding'], nav a[href*='embedding']").first.click()
    page.wait_for_url(f"**/{PAGE}")
    word(page, "vector").hover()
    shows(page, word(page, "vector"), "vector")


def test_a_term_of_the_glossary_stands_below_the_header(open_page):
    page = open_page("reference/glossary/#logit")
    header = page.locator(".md-header").bounding_box()
    page.wait_for_function("() => scrollY > 0")
    assert page.locator("#logit").bounding_box()["y"] >= header["height"]


def test_marks_are_few_and_none_stands_in_a_heading(site):
    numbers = []
    for file in sorted(site.rglob("index.html")):
        article = BeautifulSoup(file.read_text("utf-8"), "html.parser").find("article")
        words = [abbr.get_text().lower() for abbr in article.select("abbr")]
        assert len(words) == len(set(words)), file
        assert not article.select(":is(h1, h2, h3, a, code, figure) abbr"), file
        numbers.append(len(words))
    assert max(numbers) <= 15
    assert 1 <= sorted(numbers)[len(numbers) // 2] <= 6


def test_the_search_holds_no_sentence_twice(site):
    index = (site / "search" / "index.json").read_text("utf-8")
    assert index.count(SENTENCES["Vector"]) == 1  # the glossary's own
    assert "<abbr" not in index
