"""On paper: dark ink on white, nothing cut off, and a cheat sheet of two sides."""

import re
import shutil

import pytest

from nutshell.publish import pdf as paper
from nutshell.source.config import url
from nutshell.source.page import all_pages

SHEET = f"{paper.SHEET}/"
PAGES = [
    SHEET,
    "layers/batch-normalization/",
    "learning/optimizer/",
    "examples/debugging/",
]
LANDSCAPE, PORTRAIT = 1069, 741  # A4 without its margins, in pixels of CSS


@pytest.fixture
def print_page(open_page):
    def open_(path, scheme="light"):
        page = open_page(path, LANDSCAPE if path == SHEET else PORTRAIT, scheme)
        page.emulate_media(media="print", reduced_motion="reduce")
        return page

    return open_


def sides(pdf):
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_the_cheat_sheet_is_two_sides_of_a4(print_page):
    pdf = print_page(SHEET).pdf(prefer_css_page_size=True)
    assert sides(pdf) == 2
    (size,) = set(re.findall(rb"/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]", pdf))
    assert size == (b"841", b"594")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_dark_ink_on_white_whatever_the_palette(print_page, path):
    light, dark = (print_page(path, scheme) for scheme in ("light", "dark"))
    assert dark.locator("body").get_attribute("data-md-color-scheme") == "slate"
    colours = """() => [...document.querySelectorAll("body, .md-content *")].map(e => {
      const style = getComputedStyle(e);
      return [style.color, style.backgroundColor, style.borderTopColor].join()})"""
    assert dark.evaluate(colours) == light.evaluate(colours)
    body = "() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor] }"
    assert dark.evaluate(body) == ["rgba(0, 0, 0, 0.87)", "rgb(255, 255, 255)"]


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_its_place_on_the_paper(print_page, path):
    page = print_page(path)
    wide = """() => {
      const width = (e) => e.getBoundingClientRect().width;
      const column = width(document.querySelector("article h2"));
      return [...document.querySelectorAll("article :is(pre, table, math, figure, svg, li)")]
        .filter((e) => e.checkVisibility())
        .filter((e) => width(e) > column + 1 || e.matches(".arithmatex > *") && width(e) > width(e.parentElement) + 1)
        .map((e) => e.outerHTML.slice(0, 200));
    }"""
    assert page.evaluate(wide) == []
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= (LANDSCAPE if path == SHEET else PORTRAIT)


def test_nothing_that_is_pressed_is_printed(print_page):
    page = print_page("layers/batch-normalization/")
    for part in (
        ".md-header",
        ".md-sidebar",
        ".md-footer",
        ".md-content__button",
        ".md-path",
        ".file",
    ):
        assert page.locator(part).count(), part
        assert not any(e.is_visible() for e in page.locator(part).all()), part


def test_the_cheat_sheet_can_be_read_without_a_glass(print_page):
    sizes = print_page(SHEET).evaluate("""() => {
      const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
      const sizes = [];
      while (walk.nextNode()) {
        const e = walk.currentNode.parentElement;
        if (walk.currentNode.data.trim() && e.checkVisibility() && !e.closest("math"))
          sizes.push(parseFloat(getComputedStyle(e).fontSize) * 0.75);
      }
      return sizes}""")
    assert len(sizes) > 500
    assert min(sizes) >= 6.5


# ---------------------------------------------------------------- the PDF


def test_the_site_offers_the_cheat_sheet_as_a_pdf(site, open_page):
    page = open_page(SHEET)
    with page.expect_download() as download:
        page.get_by_title("This page as a PDF").click()
    pdf = download.value.path().read_bytes()
    assert pdf == (site / paper.SHEET / paper.PDF).read_bytes()
    assert sides(pdf) == 2
    assert pdf.count(b"(../../") > 50
    assert b"file:" not in pdf
    assert not (site / paper.SHEET / "paper.html").exists()


def test_the_pdf_depends_on_neither_time_nor_folder(site, browser, tmp_path):
    elsewhere = tmp_path / "another" / "folder"
    shutil.copytree(site, elsewhere)
    paper.write(elsewhere, "")
    made = [(s / paper.SHEET / paper.PDF).read_bytes() for s in (site, elsewhere)]
    assert made[0] == made[1]


def test_its_links_lead_to_the_site_where_that_is_known(
    site, browser, tmp_path, monkeypatch
):
    copy = shutil.copytree(site, tmp_path / "site")
    paper.write(copy, "https://example.org/nutshell/")
    pdf = (copy / paper.SHEET / paper.PDF).read_bytes()
    links = re.findall(rb"\(https://example.org/nutshell/([^#)]*)", pdf)
    assert len(links) > 50
    assert {link.decode() for link in links} <= {url(p.stem) for p in all_pages()}


@pytest.mark.parametrize("found", [None, "/bin/false"])
def test_without_a_browser_there_is_no_button_and_no_pdf(
    site, tmp_path, monkeypatch, capsys, found
):
    page = tmp_path / paper.SHEET / "index.html"
    page.parent.mkdir(parents=True)
    shutil.copyfile(site / paper.SHEET / "index.html", page)
    monkeypatch.setattr(shutil, "which", lambda _: found)
    paper.write(tmp_path, "")
    assert paper.PDF not in page.read_text("utf-8")
    assert "This page as Markdown" in page.read_text("utf-8")
    assert [file.name for file in page.parent.iterdir()] == ["index.html"]
    (said,) = capsys.readouterr().out.splitlines()
    assert said.startswith("no PDF of the cheat sheet: ")
