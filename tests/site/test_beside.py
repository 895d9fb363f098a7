"""What lies beside the pages: Markdown and lists for machines, and a notebook of each page."""

import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient
from PIL import Image, ImageChops

from nutshell.publish import copies, social
from nutshell.publish import html as built
from nutshell.run import compare
from nutshell.source.config import url
from nutshell.source.page import all_pages
from nutshell.source.paths import ROOT, SNIPPETS
from nutshell.source.program import Program, all_programs

PAGES = [page for page in all_pages() if page.stem != "index"]
CONCEPTS = [page for page in PAGES if page.blocks]
# Running all takes minutes: each week another twentieth, and all of them weekly (newest.yml).
WEEK, WEEKS = datetime.date.today().isocalendar().week, 20
SAMPLE = (
    CONCEPTS if os.environ.get("ALL_NOTEBOOKS") else CONCEPTS[WEEK % WEEKS :: WEEKS]
)


def named(page):
    return page.stem


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_markdown_beside_a_page_is_whole(site, page):
    folder = site / url(page.stem)
    text = (folder / "index.md").read_text("utf-8")
    assert text.startswith(f"# {page.title}\n")
    assert "--8<--" not in text
    assert not re.search(r"^(===|\?\?\?|!!!)", text, re.MULTILINE)
    assert "<figure" not in text
    for name, _ in re.findall(r"\]\(([\w./-]+\.(md|svg|ipynb|py))", text):
        there = [folder / name, folder.parent / name]  # an example lies above its page
        assert any(file.exists() for file in there), name


def test_no_page_asks_for_a_rule_that_its_style_lacks(site):
    """html.shorten_styles drops the theme's rules for what no page is."""
    for file in site.rglob("*.html"):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser")
        assert {tag["dir"] for tag in html.select("[dir]")} == {"ltr"}, file
        for name in ("data-md-color-primary", "data-md-color-accent"):
            asked = {tag[name] for tag in html.select(f"[{name}]")}
            assert asked == {"custom"}, file
        for tabs in html.select(".tabbed-labels"):  # nutshell.css marks one of two
            assert len(tabs.select("label")) == 2, file


def test_each_table_scrolls_in_its_box_and_has_the_rules_of_one_without_a_class(site):
    """Else the theme's script makes the box, and a browser styles the page anew."""
    boxes = 0
    for file in site.rglob("*.html"):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser")
        assert not html.select("article table:not([class])"), file
        for table in html.select("table.boxed"):
            box = table.find_parent(class_="md-typeset__scrollwrap")
            assert box["tabindex"] == "0"
            boxes += 1
    assert boxes > 50
    (style,) = site.glob("assets/stylesheets/main.*.css")
    assert ".md-typeset table:not([border])" in style.read_text("utf-8")


def test_only_a_rule_whose_every_selector_is_unused_is_dropped():
    style = "}[dir=rtl] a,b{color:red}[dir=rtl] a{left:0}[dir=ltr] a{right:0}"
    left = "}[dir=rtl] a,b{color:red}[dir=ltr] a{right:0}"
    assert built.UNUSED.sub("", style) == left


@pytest.mark.parametrize("page", CONCEPTS, ids=named)
def test_the_notebook_of_a_page_holds_its_programs_and_what_they_gave(site, page):
    folder = site / url(page.stem)
    notebook = nbformat.read(folder / f"{folder.name}.ipynb", as_version=4)
    nbformat.validate(notebook)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [block.program.name for block in page.blocks]
    assert [cell.metadata.program for cell in cells] == shown
    for cell in cells:
        program = Program.read(SNIPPETS / cell.metadata.program)
        assert cell.source == program.text.strip()
        assert len(cell.outputs) == program.stored_output.exists() + program.draws


@pytest.mark.parametrize("page", SAMPLE, ids=named)
def test_the_notebook_of_a_page_runs_in_jupyter_and_gives_what_it_shows(page):
    made = copies.notebook(page)
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        NotebookClient(made, timeout=600, resources=resources).execute()
    for cell in made.cells:
        if cell.cell_type == "code":
            program = Program.read(SNIPPETS / cell.metadata.program)
            stored = program.stored[program.stored_output]
            for statement in program.statements:  # Jupyter shows them elsewhere
                rest = r".*\n" if statement.type.endswith("Warning") else r"(?s:.*)"
                stored = re.sub(rf"(?m)^{statement.type}: {rest}", "", stored)
            given = "".join(o.text for o in cell.outputs if o.get("name") == "stdout")
            assert compare.same(stored, given, program), compare.difference(
                stored, given
            )


def test_every_plot_is_a_file_that_can_be_read_alone(site):
    drawn = [file for file in site.rglob("*.svg") if "assets" not in file.parts]
    assert len(drawn) > len([p for p in all_programs() if p.draws])
    for file in drawn:
        root = ElementTree.parse(file).getroot()
        assert root[0].text.startswith(":root{color:"), file


def test_the_cards_of_an_overview_show_plots_in_the_ink_of_the_palette(open_page):
    for path, dark, chosen in (("", 0, 1), ("metrics/", 1, 0), ("examples/", 1, 0)):
        page = open_page(path, scheme="dark" if dark else "light")
        images = page.locator("main img[loading]")
        for image in images.all():
            image.scroll_into_view_if_needed()
            assert image.evaluate("async i => (await i.decode(), i.naturalWidth)") > 0
        assert images.count() > 4
        # the device is of one mind, and the reader chooses the other
        page.locator(".md-header label[title^='Switch to']:visible").click()
        asked = images.first.evaluate("i => getComputedStyle(i).colorScheme")
        assert asked == ("dark" if chosen else "light")


def test_the_list_for_machines_names_each_page_and_what_it_says(site):
    text = (site / "llms.txt").read_text("utf-8")
    listed = dict(re.findall(r"^- \[.*\]\((\S*)index\.md\): (.+)$", text, re.MULTILINE))
    assert set(listed) == {url(page.stem) for page in all_pages()}
    assert all(len(sentence.split()) > 5 for sentence in listed.values()), listed
    assert listed["foundations/bias/"].startswith(
        "A bias is a learned number that a neuron adds"
    )


def test_the_index_of_programs_holds_each_with_its_page_and_output(site):
    entries = json.loads((site / "programs.json").read_text("utf-8"))
    found = {entry["program"]: entry for entry in entries}
    assert set(found) == {program.name for program in all_programs()}
    for program in all_programs():
        entry = found[program.name]
        assert entry["code"] == program.text
        assert entry["output"] == program.stored[program.stored_output]
        assert bool(entry["plot"]) == program.draws
        assert (site / program.name).read_text("utf-8") == program.text
        assert (site / entry["page"] / "index.html").exists()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_tells_machines_what_it_is(site, page):
    html = (site / url(page.stem) / "index.html").read_text("utf-8")
    data = json.loads(re.search(r'ld\+json">(.+?)</script>', html)[1])
    assert (data["@type"], data["headline"]) == ("TechArticle", page.title)
    assert data["description"] == page.sentence


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The site as the workflow builds it, which knows its address and its repository."""
    told = {
        "SITE_URL": "https://a.org/b/",
        "REPO_URL": "https://github.com/a/b",
        "EDIT_URI": "edit/main/docs/",
    }
    folder = tmp_path_factory.mktemp("published")
    build = (
        "from nutshell.publish import files; files.write_all(pathlib.Path(sys.argv[1]))"
    )
    for command in (
        ["-m", "mkdocs", "build", "--strict", "--site-dir"],
        ["-c", f"import pathlib, sys; {build}"],
    ):
        given = os.environ | told
        done = [sys.executable, *command, folder]
        subprocess.run(done, cwd=ROOT, env=given, check=True)
    return folder


def test_where_the_repository_is_known_a_page_can_be_edited_and_opened_in_colab(
    site, published
):
    opened, edited = set(), set()
    for page in all_pages():
        html = (published / url(page.stem) / "index.html").read_text("utf-8")
        opened |= set(
            re.findall(r'colab[\w.]+/github/a/b/blob/notebooks/([^"]+)', html)
        )
        edited |= set(re.findall(r'"https://github.com/a/b/edit/main/([^"]+)"', html))
    assert opened == {f.relative_to(site).as_posix() for f in site.rglob("*.ipynb")}
    assert len(edited) > len(opened)
    assert [file for file in edited if not (ROOT / file).exists()] == []


def test_where_its_address_is_known_a_page_has_a_card_to_be_shared_with(
    site, published
):
    cards = set()
    for page in all_pages():
        address = url(page.stem)
        text = (published / address / "index.html").read_text("utf-8")
        html = BeautifulSoup(text, "html.parser")
        tags = html.select("meta[property^='og:']")
        told = {meta["property"]: meta["content"] for meta in tags}
        assert told["og:title"] == page.title
        assert told["og:description"] == page.sentence
        assert told["og:url"] == f"https://a.org/b/{address}"
        name = told["og:image"].removeprefix("https://a.org/b/")
        with Image.open(published / name) as card:
            assert card.size == (social.WIDTH, social.HEIGHT)
            cards.add(card.tobytes())
    assert len(cards) == len(all_pages())
    assert list(site.rglob("card.png")) == []  # nothing could link to it


def test_the_words_of_a_card_keep_clear_of_its_name_and_its_edge():
    for page in all_pages():
        card = social.card(page.title, page.sentence, "")
        blank = social.card("", "", "")
        drawn = ImageChops.difference(card, blank).getbbox()
        assert drawn[2] < social.WIDTH - 60
        assert drawn[3] < 508, page.name
