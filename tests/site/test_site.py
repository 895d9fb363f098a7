"""What a reader gets, in a real browser; and what Zensical, the successor, makes of it."""

import gzip
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from PIL import Image

from nutshell.run import backend
from nutshell.source.config import url
from nutshell.source.example import all_notebooks
from nutshell.source.page import all_pages
from nutshell.source.paths import EXAMPLES, MADE, ROOT
from nutshell.source.program import all_programs

PATHS = sorted(url(page.stem) for page in all_pages())


@pytest.mark.parametrize("path", PATHS)
def test_a_page_asks_no_other_host_and_raises_no_error(open_page, address, path):
    page = open_page(path)
    page.wait_for_load_state("networkidle")
    assert page.asked
    assert [url for url in page.asked if not url.startswith((address, "data:"))] == []
    assert page.errors == []


@pytest.mark.parametrize("path", PATHS)
def test_nothing_but_code_scrolls_sideways_on_a_phone(open_page, path):
    page = open_page(path, width=360)
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_on_a_desk_88_columns_of_code_are_seen_whole(open_page):
    page = open_page("learning/optimizer/")
    page.evaluate(
        "document.querySelectorAll('details').forEach(fold => fold.open = true)"
    )
    over = "all => all.map(code => code.scrollWidth - code.clientWidth)"
    code = page.locator(".language-python code")
    longest = max(
        len(line) for text in code.all_inner_texts() for line in text.split("\n")
    )
    assert longest == 88
    assert set(code.evaluate_all(over)) == {0}


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", ["activations/softmax/", "layers/gru/"])
def test_a_formula_stands_in_the_middle(open_page, path, width):
    """Chromium moves it to the right by the padding of <math>."""
    off = (
        open_page(path, width=width)
        .locator("div.arithmatex")
        .evaluate_all(
            """all => all.map(box => {
          const all = [...box.querySelectorAll("semantics > :first-child")].map(m => m.getBoundingClientRect())
          const left = Math.min(...all.map(m => m.left)) - box.getBoundingClientRect().left
          const right = box.getBoundingClientRect().right - Math.max(...all.map(m => m.right))
          return Math.abs(left - right)
        })"""
        )
    )
    assert off and max(off) < 2


def test_formulae_side_by_side_go_below_one_another_on_a_phone(open_page):
    page = open_page("activations/tanh/", width=360)
    box = page.locator("div.arithmatex").first
    first, second = (m.bounding_box() for m in box.locator("> math").all())
    assert second["y"] >= first["y"] + first["height"]
    assert box.evaluate("box => box.scrollWidth == box.clientWidth")
    page.set_viewport_size({"width": 1280, "height": 900})
    first, second = (m.bounding_box() for m in box.locator("> math").all())
    assert second["x"] > first["x"] + first["width"]


WIDEST = ("frameworks/pytorch-and-keras/", "learning/loss/", "reference/cheat-sheet/")


@pytest.mark.parametrize("path", WIDEST)
def test_on_a_desk_a_table_is_seen_whole(open_page, path):
    page = open_page(path)
    page.wait_for_selector(".md-typeset__scrollwrap")
    over = "all => all.map(box => box.scrollWidth - box.clientWidth)"
    assert set(page.locator(".md-typeset__scrollwrap").evaluate_all(over)) == {0}


def test_on_a_phone_a_shadow_says_that_a_formula_goes_on(open_page):
    formula = open_page("layers/gru/", width=280).locator("div.arithmatex")

    def right_edge():
        shot = Image.open(io.BytesIO(formula.first.screenshot())).convert("L")
        return shot.getpixel((shot.width - 3, 2))

    assert right_edge() < 240
    formula.first.evaluate("box => box.scrollLeft = box.scrollWidth")
    assert right_edge() == 255


def test_on_a_phone_no_sign_stands_alone_and_no_column_is_a_word_wide(open_page):
    page = open_page("generalization/overfitting/", width=360)
    heights = "all => all.map(heading => heading.offsetHeight)"
    headings = page.locator("h1, h2, h3")
    before = headings.evaluate_all(heights)
    page.evaluate("document.querySelectorAll('.headerlink').forEach(a => a.remove())")
    assert headings.evaluate_all(heights) == before
    page = open_page("learning/backpropagation/", width=360)
    for width in range(320, 420, 4):
        page.set_viewport_size({"width": width, "height": 900})
        apart = page.locator("math").evaluate_all(
            """all => all.filter(math => math.nextSibling).map(math => {
              const sign = document.createRange()
              sign.selectNode(math.nextSibling)
              const end = math.getBoundingClientRect().right
              return sign.getBoundingClientRect().left < end - 1 ? math.textContent : ""
            })"""
        )
        assert len(apart) >= 5
        assert not any(apart), width
    page = open_page("frameworks/pytorch-and-keras/", width=360)
    assert max(page.locator("tr").evaluate_all(heights)) < 150


def test_a_page_with_formulae_asks_for_their_font_at_once_and_no_script_holds_it_up(
    site,
):
    """A font that comes late moves what is below a formula; a script, the first words."""
    for file in site.rglob("index.html"):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser")
        fonts = [link["href"] for link in html.select("link[rel=preload][as=font]")]
        assert bool(fonts) == bool(html.find("math")), file
        assert all((file.parent / font).is_file() for font in fonts), file
        scripts = html.select("script[src]")
        assert scripts and all(script.has_attr("defer") for script in scripts), file


def test_on_a_phone_columns_scroll_and_an_error_wraps(open_page):
    outputs = open_page("foundations/bias/", width=360).locator(".language-text code")
    scrolls = "code => code.scrollWidth > code.clientWidth"
    columns = outputs.filter(has_text="held-out error")
    assert columns.evaluate(scrolls)
    assert columns.evaluate("code => getComputedStyle(code).whiteSpace") == "pre"
    error = outputs.filter(has_text="RuntimeError: The size of tensor a")
    assert not error.evaluate(scrolls)


@pytest.mark.parametrize("path", PATHS)
def test_no_id_stands_twice_on_a_page(open_page, path):
    ids = open_page(path).eval_on_selector_all("[id]", "all => all.map(e => e.id)")
    assert len(ids) == len(set(ids)), {i for i in ids if ids.count(i) > 1}


PROGRAMS = {}
for each in all_programs():
    stem = Path(each.name).parent.as_posix()
    PROGRAMS.setdefault(url(stem), {})[each.name] = each.text


@pytest.mark.parametrize("path", sorted(PROGRAMS))
def test_a_copy_button_gives_the_program_and_a_link_its_file(
    open_page, site, address, path
):
    page = open_page(path)
    found = {}
    page.evaluate("document.querySelectorAll('details').forEach(e => (e.open = true))")
    for block in page.locator(".highlight:has(> .file)").all():
        page.keyboard.press("Shift")  # a browser lets a page copy soon after a key only
        link, copied = block.evaluate(
            """async block => {
                block.querySelector("[data-md-type='copy']").click()
                await new Promise(done => setTimeout(done, 50))
                return [
                    block.querySelector(".file").href,
                    await navigator.clipboard.readText(),
                ]
            }"""
        )
        found[link.removeprefix(address)] = copied.strip()
    assert found == {name: text.strip() for name, text in PROGRAMS[path].items()}
    for name, text in found.items():
        compile(text, name, "exec")
        assert (site / name).read_text("utf-8").strip() == text


def colours(page):
    """The ink of the first word of the first plot, and what it is drawn on."""
    return page.evaluate(
        """() => [
            getComputedStyle(document.querySelector("figure svg text")).fill,
            getComputedStyle(document.body).backgroundColor,
        ].map(colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number))"""
    )


def hexadecimal(rgb):
    return "#" + "".join(f"{round(channel):02x}" for channel in rgb)


def test_a_plot_follows_the_palette_at_once(open_page):
    page = open_page("foundations/bias/", scheme="light")
    light_ink, light = colours(page)
    page.locator("label[title='Switch to dark mode']").click()
    dark_ink, dark = colours(page)
    assert light_ink != dark_ink
    assert light != dark


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_paints_the_backgrounds_that_plots_are_checked_against(
    open_page, scheme
):
    _, background = colours(open_page("foundations/bias/", scheme=scheme))
    assert hexadecimal(background) == backend.BACKGROUNDS[scheme]


def test_a_picture_shows_its_squares_without_an_attribute_that_html_lacks(open_page):
    page = open_page("foundations/what-weights-know/")
    pictures = page.locator("figure image")
    assert pictures.count() == 10
    looks = "all => all.map(e => getComputedStyle(e).imageRendering)"
    assert set(pictures.evaluate_all(looks)) == {"pixelated"}
    assert "image-rendering" not in page.content()


OTHERS = """
<div class="md-content__button md-source__icon"></div>
<a class="md-content__button" href="cheat-sheet.pdf"></a>
<a class="md-content__button" rel="edit" href="https://github.com/a/b/edit/main/docs/c.md"></a>
<a class="md-content__button" href="https://colab.research.google.com/d.ipynb"></a>
"""


def test_each_button_of_a_page_has_an_icon_of_its_own(open_page):
    page = open_page("foundations/bias/")
    page.locator("article").evaluate(
        "(article, links) => article.insertAdjacentHTML('afterbegin', links)", OTHERS
    )
    icons = page.locator(".md-content__button").evaluate_all(
        "all => all.map(a => getComputedStyle(a, '::before').maskImage)"
    )
    assert all(icon.startswith('url("data:image/svg') for icon in icons)
    assert len(icons) == len(set(icons)) == 6


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_button_of_a_page_can_be_told_from_the_page(open_page, scheme):
    """Axe looks at words only; of signs, WCAG 2.2, 1.4.11 wants 3 : 1."""
    button = open_page("foundations/bias/", scheme=scheme).locator(
        ".md-content__button"
    )
    shot = Image.open(io.BytesIO(button.first.screenshot())).convert("RGB")
    colours = {f"#{r:02x}{g:02x}{b:02x}" for _, (r, g, b) in shot.getcolors(10_000)}
    ground = backend.BACKGROUNDS[scheme]
    assert ground in colours
    assert max(backend.contrast(colour, ground) for colour in colours) > 4


def test_a_plot_takes_its_place_before_it_is_drawn(open_page):
    box = open_page("foundations/bias/").locator("figure svg").first.bounding_box()
    assert box["width"] / box["height"] == pytest.approx(4.8 / 3.0, rel=0.01)


def test_mathematics_is_there_on_the_next_page(open_page):
    page = open_page("path/")
    page.get_by_role("main").get_by_role("link", name="Bias", exact=True).click()
    page.wait_for_url("**/foundations/bias/")
    box = page.locator("math[display='block']").first.bounding_box()
    assert box["height"] > 20
    assert page.locator("math annotation").first.text_content()


def test_a_search_index_holds_words_and_neither_plots_nor_formulae(site):
    index = (site / "search" / "index.json").read_text()
    assert "half-way at x" in index
    assert "\\\\sum" not in index
    assert "currentColor" not in index


def test_the_built_pages_show_each_program_its_output_and_its_plot(site):
    for program in all_programs():
        page = site / Path(program.name).parent.as_posix().replace("index", "")
        html = BeautifulSoup((page / "index.html").read_text("utf-8"), "html.parser")
        blocks = [block.get_text().strip() for block in html.select(".highlight code")]
        place = blocks.index(program.text.strip())
        if program.stored_output.exists():
            printed = program.stored_output.read_text("utf-8").strip().expandtabs(4)
            lines = [line.rstrip() for line in printed.split("\n")]
            assert [line.rstrip() for line in blocks[place + 1].split("\n")] == lines
        if program.draws:
            code = html.select(".highlight")[place]
            near = code.find_previous("figure"), code.find_next("figure")
            assert any(figure and figure.select("svg text") for figure in near)


@pytest.mark.parametrize(
    "notebook", all_notebooks(), ids=lambda notebook: notebook.name
)
def test_a_worked_example_shows_and_offers_what_was_run(site, notebook):
    ran = nbformat.read(EXAMPLES / f"{notebook.name}.ipynb", as_version=4)
    page = site / "examples" / notebook.name / "index.html"
    html = BeautifulSoup(page.read_text("utf-8"), "html.parser").find("article")
    blocks = [block.get_text().strip() for block in html.select(".highlight code")]
    expected = []
    for cell in ran.cells:
        if cell.cell_type == "code":
            printed = [o.text.strip() for o in cell.outputs if "text" in o]
            expected += [cell.source.strip(), *printed]
    assert blocks == expected
    plots = [o for cell in ran.cells for o in cell.get("outputs", ()) if "data" in o]
    assert len(html.select("figure[role=img][aria-label] svg")) == len(plots) > 0
    for link in html.select("a[download]"):
        offered = page.parent / link["href"]
        assert offered.read_bytes() == (EXAMPLES / link["download"]).read_bytes()
    assert len(html.select("a[download]")) == 2


@pytest.mark.parametrize(
    "notebook", all_notebooks(), ids=lambda notebook: notebook.name
)
def test_a_worked_example_is_as_light_as_its_content(site, notebook):
    """What it weighs beyond the words, the code and the plots, which any page would have."""
    page = (site / "examples" / notebook.name / "index.html").read_bytes()
    content = (MADE / "examples" / f"{notebook.name}.md").read_bytes()
    assert len(gzip.compress(page)) - len(gzip.compress(content)) < 60_000
    assert len(gzip.compress(page)) < 100_000


def test_a_first_visit_is_light(open_page, site, address):
    """At most 110 kB gzipped of all that a page asks for, the search aside."""
    page = open_page("foundations/bias/")
    page.wait_for_load_state("networkidle")
    asked = {url.removeprefix(address).partition("?")[0] for url in page.asked}
    names = {name for name in asked if "search" not in name and "data:" not in name}
    assert {"foundations/bias/", "assets/math.woff2", "assets/nutshell.css"} <= names

    def weight(path):
        return len(gzip.compress(path.read_bytes()))

    font = weight(site / "assets" / "math.woff2")
    rest = sum(
        weight(site / name) for name in names if name[-1] != "/" and "woff2" not in name
    )
    for file in site.rglob("index.html"):
        formulae = "<math" in file.read_text("utf-8")
        assert rest + weight(file) + font * formulae < 110_000, file


def test_the_next_page_is_light(site):
    """A page has 16 kB gzipped in the mean, and none has twice as much."""
    files = [file.read_bytes() for file in site.rglob("index.html")]
    sizes = [len(gzip.compress(file)) for file in files]
    assert sum(sizes) / len(sizes) <= 16_000
    assert max(sizes) < 30_000


# once the theme's script has begun: until then the page has not been styled at all
WHOLE = ("HTML class='js", "BODY", "ARTICLE")


@pytest.mark.parametrize("path", ["learning/optimizer/", "layers/attention/"])
def test_nothing_asks_for_the_style_of_all_of_an_open_page_anew(
    browser, open_page, address, path
):
    """As the theme's script and rules did for the palette, a table, and the class `js`."""
    page = open_page()
    page.goto("about:blank")
    kind = "disabled-by-default-devtools.timeline.invalidationTracking"
    browser.start_tracing(page=page, categories=[kind])
    page.goto(address + path, wait_until="networkidle")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    anew = [
        (event["args"]["data"]["nodeName"], event["args"]["data"]["reason"])
        for event in events
        if event["name"] == "StyleRecalcInvalidationTracking"
        and event["args"]["data"]["subtree"]
    ]
    assert anew  # the browser does say it
    assert [(name, why) for name, why in anew if name.startswith(WHOLE)] == []


def shown(folder):
    """{page: (its programs and outputs, the words of its plots, its formulae)}."""
    pages = {}
    for file in sorted(folder.rglob("index.html")):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser").find("article")
        blocks = [block.get_text().strip() for block in html.select(".highlight code")]
        plots = [plot.get_text(" ", strip=True) for plot in html.select("figure svg")]
        formulae = [latex.get_text() for latex in html.select("math annotation")]
        images = [image["src"] for image in html.select("img")]
        pages[str(file.relative_to(folder))] = (blocks, plots, formulae, images)
    return pages


def test_zensical_makes_the_same_pages(site, tmp_path):
    for name in ("docs", "overrides", "snippets", "nutshell", ".build/plots"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    command = [Path(sys.executable).with_name("zensical"), "build", "--strict"]
    environment = os.environ | {"PYTHONPATH": "."}
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = shown(site), shown(tmp_path / "site")
    print(
        f"\n{len(theirs)} pages, {sum(len(p[0]) for p in theirs.values())} blocks, ",
        end="",
    )
    print(
        f"{sum(len(p[1]) for p in theirs.values())} plots: the same with both builders"
    )
    assert theirs == ours
