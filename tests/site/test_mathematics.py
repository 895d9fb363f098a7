"""The font that comes with the site has every character of its formulae."""

import unicodedata

import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont

from nutshell.source.page import all_pages
from nutshell.source.paths import DOCS

FONT = TTFont(DOCS / "assets" / "math.woff2")
# a single letter in <mi> is drawn in italics, which have code points of their own
ITALIC = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in (*range(0x1D434, 0x1D468), 0x210E, *range(0x1D6FC, 0x1D71C))
}


def drawn(formula):
    for element in formula.find_all(["mi", "mo", "mn", "mtext"]):
        text = element.get_text()
        upright = element.get("mathvariant") == "normal" or element.name != "mi"
        yield from text if upright or len(text) > 1 else ITALIC.get(text, text)


# where the grammar of HTML's checkers has what MathML Core has on every element
STYLED = {"displaystyle": {"math", "mstyle", "mtable"}, "scriptlevel": {"mstyle"}}


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.name)
def test_the_style_of_a_formula_is_where_a_checker_wants_it(page):
    html = BeautifulSoup(page.html, "html.parser")
    for name, allowed in STYLED.items():
        assert {
            element.name for element in html.find_all(attrs={name: True})
        } <= allowed


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.name)
def test_the_font_has_every_character_of_the_formulae(page):
    known = {chr(code) for code in FONT.getBestCmap()}
    formulae = BeautifulSoup(page.html, "html.parser").find_all("math")
    missing = {c for formula in formulae for c in drawn(formula)} - known
    assert {
        f"U+{ord(c):04X} {c}"
        for c in missing
        if unicodedata.category(c) not in ("Cf", "Zs")
    } == set()


def test_the_font_draws_large_brackets_and_sums():
    variants = FONT["MATH"].table.MathVariants.VertGlyphCoverage.glyphs
    cmap = FONT.getBestCmap()
    assert {cmap[ord(c)] for c in "(){∑"} <= set(variants)


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.name)
def test_no_root_is_taller_than_those_of_the_font_and_no_prime_is_a_speck(page):
    html = BeautifulSoup(page.html, "html.parser")
    assert not html.select("msqrt :is(mfrac, mtable, munderover, mroot)")
    assert not [power for power in html.select("msup") if power.get_text()[-1] == "′"]
