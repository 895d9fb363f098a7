"""The site from a zip, on file://, without a host: what a reader does, and every link."""

import json
import os
import posixpath
import re
import shutil
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from nutshell.publish import offline
from nutshell.source.paths import SNIPPETS

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')


@pytest.fixture(scope="module")
def packed(site, tmp_path_factory):
    to = tmp_path_factory.mktemp("packed") / offline.ZIP.name
    assert offline.pack(site, to) == []
    return to


@pytest.fixture(scope="module")
def unpacked(packed, tmp_path_factory):
    """The folder that a reader gets, in one whose name has to be escaped."""
    folder = tmp_path_factory.mktemp("host") / "what I read (100%) #1"
    shutil.unpack_archive(packed, folder)
    return folder / packed.stem


@pytest.fixture(scope="module")
def address(unpacked):
    """`open_page` opens files."""
    return f"{unpacked.as_uri()}/"


def asks_no_host(tab):
    schemes = {url.partition(":")[0] for url in tab.asked}
    return schemes <= {"file", "data", "blob"} and tab.errors == []


def test_a_page_has_its_plot_its_formulae_and_a_button_that_copies(open_page, address):
    tab = open_page("index.html")
    for name in ("Foundations", "Bias"):
        tab.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()
    tab.wait_for_url(f"{address}foundations/bias/index.html")
    plot = tab.locator("figure svg").first.bounding_box()
    assert plot["width"] > 300 and plot["height"] > 100
    assert tab.locator("div.arithmatex math").first.bounding_box()["width"] > 20
    assert tab.evaluate("document.fonts.ready.then(fonts => fonts.size)") == 1
    assert tab.evaluate("[...document.fonts].every(font => font.status === 'loaded')")
    copy = tab.locator(".nutshell > div:last-child [title='Copy to clipboard']")
    copy.first.click()
    tab.get_by_text("Copied to clipboard").wait_for()
    copied = tab.evaluate("navigator.clipboard.readText()")
    programs = [f.read_text("utf-8") for f in SNIPPETS.glob("foundations/bias/*.py")]
    assert copied.strip() in [program.strip() for program in programs]
    assert asks_no_host(tab), (tab.asked, tab.errors)


def test_the_link_to_a_program_opens_its_text(open_page):
    tab = open_page("foundations/bias/index.html")
    tab.locator("a[href='nutshell.py']").first.click()
    tab.wait_for_url("**/bias/nutshell.py")
    text = (SNIPPETS / "foundations" / "bias" / "nutshell.py").read_text("utf-8")
    assert tab.inner_text("body").strip() == text.strip()


def test_the_first_hit_of_a_search_is_a_page_with_the_words_marked(
    open_page, address, unpacked
):
    tab = open_page("foundations/bias/index.html")
    tab.keyboard.press("/")
    tab.keyboard.type("cross entropy loss")
    tab.locator(".md-search-result__item mark").first.wait_for()
    hit = tab.locator(".md-search-result__item a").first
    href = hit.get_attribute("href")
    assert href.startswith(f"{address}learning/loss/index.html")
    hit.click()
    tab.wait_for_url(f"{address}learning/loss/index.html**")
    assert tab.get_by_role("heading", level=1).inner_text().startswith("Loss")
    tab.locator("article mark").first.wait_for()
    assert asks_no_host(tab), (tab.asked, tab.errors)


def test_a_request_to_a_host_would_be_refused_and_seen(open_page):
    tab = open_page("index.html")
    tab.evaluate(
        """() => document.body.append(
            Object.assign(document.createElement("img"), {src: "https://other.example/x.png"}))"""
    )
    tab.wait_for_function("() => document.images.length")
    tab.wait_for_timeout(300)
    assert any("Content Security Policy" in error for error in tab.errors)
    assert not asks_no_host(tab)


class Links(HTMLParser):
    """What the tags of a page name."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, _, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src")]


def dangling(folder):
    """(page, address) of what the pages and the index name and the folder lacks."""
    names = {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()}
    named = []
    for page in sorted(name for name in names if name.endswith(".html")):
        links = Links()
        links.feed((folder / page).read_text("utf-8"))
        named += [(page, link) for link in links.found]
    index = (folder / "search" / "search_index.js").read_text("utf-8")
    docs = json.loads(index.removeprefix("var __index = "))["docs"]
    named += [("index.html", doc["location"]) for doc in docs]
    assert len(docs) > 300 and len(named) > 5000
    for page, link in named:
        path = unquote(re.split("[?#]", link)[0])
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        if path and not re.match(r"[a-z]+:", link) and target not in names:
            yield page, link


def test_every_link_and_every_place_in_the_index_is_a_file_of_the_zip(unpacked):
    assert list(dangling(unpacked)) == []


def test_a_policy_names_files_and_no_host(unpacked):
    allowed = re.compile(r"'none'|file:|data:|blob:|'sha256-\S+'")
    for file in unpacked.rglob("*.html"):
        (policy,) = POLICY.findall(file.read_text("utf-8"))
        for directive in policy.split(";"):
            sources = directive.split()[1:]
            assert all(map(allowed.fullmatch, sources)), f"{file}: {directive}"


def test_the_zip_is_the_same_bytes_for_the_same_site(site, packed, tmp_path):
    later = shutil.copytree(site, tmp_path / "later", copy_function=shutil.copyfile)
    for file in later.rglob("*"):
        os.utime(file, (2e9, 2e9))
    again = tmp_path / packed.name
    assert offline.pack(later, again) == []
    assert again.read_bytes() == packed.read_bytes()
    with zipfile.ZipFile(packed) as opened:
        assert opened.testzip() is None
        tops = {name.partition("/")[0] for name in opened.namelist()}
        assert tops == {packed.stem}  # unpacks into one folder


def test_without_a_site_it_says_what_to_do(tmp_path):
    (wrong,) = offline.pack(tmp_path / "site", tmp_path / "x.zip")
    assert "make site" in wrong
    assert not (tmp_path / "x.zip").exists()


@pytest.mark.parametrize("number", range(len(offline.CHANGES)))
def test_a_page_in_which_something_is_gone_is_not_packed(site, number):
    html = (site / "index.html").read_text("utf-8")
    changed = re.sub(offline.CHANGES[number][0], "", html, count=1)
    if changed == html:  # what stands before a script
        changed = html.replace("assets/nutshell.js", "assets/other.js")
    with pytest.raises(ValueError, match="mend CHANGES"):
        offline.page(changed)


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        (".", "./index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        ("./", "./index.html"),
        ("../bias/", "../bias/index.html"),
        ("../bias/#shift", "../bias/index.html#shift"),
        ("./#shift", "./index.html#shift"),
        ("#shift", "#shift"),
        ("shift.py", "shift.py"),
        ("index.md", "index.md"),
        ("https://pytorch.org/docs/", "https://pytorch.org/docs/"),
    ],
)
def test_a_link_to_a_folder_leads_to_its_page(address, leads_to):
    link = f'<a href="{address}">'
    assert offline.FOLDER.sub(offline.to_file, link) == f'<a href="{leads_to}">'
