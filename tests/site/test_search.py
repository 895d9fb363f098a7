"""The search finds the page: many queries asked of its worker, a few typed into its dialog.

What was measured before it was chosen (first result right, on queries.txt and on
queries-held-out.txt, both with the other names of the pages in the index but for Pagefind;
43 pages, 288 and 204 queries):

    the theme's lunr                       67%  58%   misspellings 33%  24%
    lunr, code split by its separator      72%  66%   misspellings 48%  32%
    Pagefind 1.6                           72%  58%   misspellings 52%  32%, needs WebAssembly
    Orama 3, tolerance 1                   75%  68%   misspellings 74%  62%
    FlexSearch                             60%  56%   misspellings 50%  41%
    Zensical's                             69%  53%   misspellings 88%  84%, questions 10%  5%
    MiniSearch 7, fuzzy and prefix         89%  81%   misspellings 79%  76%
    MiniSearch, compounds (worker.js)      98%  92%   misspellings 98%  95%

The last line is from before a query of the second file had been looked at; that file has
four parts more since. `make search-bench` prints what holds now.
"""

import random
import re

import pytest

from nutshell.source.page import all_pages
from nutshell.source.paths import DOCS, ROOT
from nutshell.source.program import all_programs

FILES = [ROOT / "tests" / "site" / f"queries{of}.txt" for of in ("", "-held-out")]
FIRST, FIRST_THREE = 0.92, 0.98
ERROR = re.compile(r"^\w+(?:Error|Warning): .*", re.MULTILINE)

START = """async () => {
    const worker = new Worker("assets/search/worker.js")
    const { config, docs } = await (await fetch("search/index.json")).json()
    window.ask = (type, data) => new Promise(answer => {
        worker.onmessage = event => answer(event.data.data)
        worker.postMessage({ type, data })
    })
    await ask(0, { config, docs, options: { suggest: false } })
}"""
ASK = """async query => {
    const start = performance.now()
    const { items } = await ask(2, query)
    const found = items.map(places => places[0].location.replace(/#.*/, "").replace(/[/]$/, ""))
    return [found, performance.now() - start]
}"""


def queries(file):
    """(kind, query, pages that are right) of those queries whose page exists."""
    kind = ""
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("## "):
            kind = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            query, _, right = line.rpartition(" | ")
            right = right.split()
            if (DOCS / f"{right[0]}.md").exists():
                yield kind, query, right


@pytest.fixture
def ask(open_page):
    """Ask the worker as the theme does: the pages that it finds, and the milliseconds."""
    page = open_page()
    page.evaluate(START)
    return lambda query: page.evaluate(ASK, query)


def table(rows):
    """A line a kind: how many, how many first, how many in the first three, and the time."""
    kinds = list(dict.fromkeys(kind for kind, *_ in rows))
    print(f"\n{'':32} queries  first  first 3  ms a query")
    for kind in [*kinds, "all"]:
        mine = [row for row in rows if kind in (row[0], "all")]
        first = share(rank == 1 for _, _, rank, _ in mine)
        three = share(rank <= 3 for _, _, rank, _ in mine)
        time = sorted(time for *_, time in mine)[len(mine) // 2]
        print(f"{kind:32} {len(mine):7}  {first:5.0%}  {three:7.0%}  {time:10.1f}")
    for _, query, rank, _ in rows:
        if rank > 1:
            print(f"  {f'place {rank}' if rank < 99 else 'not found'}: {query}")
    return first, three


def share(truths):
    truths = list(truths)
    return sum(truths) / len(truths)


def place(found, right):
    return next((n for n, page in enumerate(found, 1) if page in right), 99)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_right_page_comes_first_table(ask, file):
    rows = []
    for kind, query, right in queries(file):
        found, time = ask(query)
        rows.append((kind, query, place(found, right), time))
    first, three = table(rows)
    assert len(rows) >= 150
    assert first >= FIRST
    assert three >= FIRST_THREE


def slip(word, chance):
    """The word with one letter changed, left out, put in, or swapped with the next."""
    at = chance.randrange(1, len(word) - 1)
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
    before, after = word[:at], word[at:]
    return before + chance.choice(
        (letter + after[1:], after[1:], letter + after, after[1] + after[0] + after[2:])
    )


def test_a_title_with_one_slip_finds_its_page(ask):
    chance, found = random.Random(0), []
    for page in all_pages():
        title = re.search(r"^# (.*)$", page.source, re.MULTILINE)[1]
        name = page.path.relative_to(DOCS).with_suffix("").as_posix()
        words = [word for word in re.findall(r"[a-z]+", title.lower()) if len(word) > 5]
        for word in words if not page.overview else []:
            for _ in range(5):
                query = title.lower().replace(word, slip(word, chance))
                found.append(place(ask(query)[0], [name]))
    print(f"\n{len(found)} slips, {share(rank == 1 for rank in found):.0%} first")
    assert share(rank == 1 for rank in found) >= FIRST


def test_the_text_of_every_error_finds_a_page_that_shows_it(ask):
    shown = {}
    for program in all_programs():
        for error in ERROR.findall(program.stored.get(program.stored_output, "")):
            shown.setdefault(error, set()).add(program.name.rpartition("/")[0])
    assert len(shown) > 30
    listed = "reference/common-errors"  # where each is a heading
    found = {e: place(ask(e)[0], [*right, listed]) for e, right in shown.items()}
    print(sorted((rank, error[:80]) for error, rank in found.items() if rank > 1))
    assert share(rank <= 3 for rank in found.values()) >= FIRST_THREE
    assert share(rank == 1 for rank in found.values()) >= FIRST


def test_an_answer_comes_within_50_ms_of_a_key(ask):
    typed = "overfiting", "cost function", "BCEWithLogitsLoss", "what does no_grad do"
    times = [ask(text[:n])[1] for text in typed for n in range(1, len(text) + 1)]
    assert sorted(times)[len(times) // 2] < 50


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("cost function", "learning/loss/"),
        ("backpropogation", "learning/backpropagation/"),
        ("sofmax", "activations/softmax/"),
        ("lsmt", "layers/lstm/"),
        ("zero_gard", "learning/"),
        ("optimiser", "learning/optimizer/"),
        ("BCEWithLogitsLoss", "learning/loss/"),
        ("can only concatenate overfiting", "generalization/overfitting/"),
    ],
)
def test_the_dialog_shows_it_and_enter_opens_it(open_page, address, query, page):
    tab = open_page("foundations/bias/")
    tab.keyboard.press("/")  # opens the dialog
    tab.keyboard.type(query)
    results = tab.locator(".md-search-result__item")
    results.first.wait_for()
    tab.wait_for_function(
        """query => document.querySelector(".md-search__input").value === query
            && document.querySelector(".md-search-result__item mark")""",
        arg=query,
    )
    link = results.first.locator("a").first
    assert link.get_attribute("href").startswith(address + page)
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"{address}{page}**")
    assert tab.errors == []


def test_the_dialog_has_a_name_and_results_are_reached_by_keys(open_page, address):
    tab = open_page("foundations/bias/")
    tab.keyboard.press("s")
    assert tab.get_by_role("dialog", name="Search").is_visible()
    tab.keyboard.type("dropuot")
    tab.locator(".md-search-result__item mark").first.wait_for()
    tab.keyboard.press("ArrowDown")
    focused = "document.activeElement.href"
    assert "generalization/dropout" in tab.evaluate(focused)
    tab.keyboard.press("Escape")
    assert not tab.get_by_role("dialog", name="Search").get_by_role("list").is_visible()


def test_the_search_asks_this_site_only_and_says_what_was_meant(open_page, address):
    tab = open_page()
    tab.keyboard.press("/")
    tab.keyboard.type("cost function")
    tab.locator(".md-search-result__item mark").first.wait_for()
    assert tab.locator(".md-search-result__item .md-tag").first.inner_text() == (
        "cost function"
    )
    assert [url for url in tab.asked if not url.startswith((address, "data:"))] == []
    names = [url.rpartition("/")[2] for url in tab.asked]
    assert "worker.js" in names  # ours, not the theme's
    assert not [name for name in names if re.match(r"search\.\w+\.min\.js", name)]


def test_neither_licences_nor_navigation_are_in_the_index(site):
    index = (site / "search" / "index.json").read_text("utf-8")
    assert "Permission is hereby granted" not in index
    assert "a model in the other framework" not in index  # the map of the home page
    assert "Skip to content" not in index


def test_words_that_hold_for_the_whole_site_do_not_hide_what_is_asked(ask):
    for query, right in (
        ("bias in neural networks", "foundations/bias"),
        ("dropout in deep learning", "generalization/dropout"),
        ("momentum in pytorch", "learning/optimizer"),
        ("lstm with keras", "layers/lstm"),
        ("neural networks", "foundations/neural-networks"),
        ("pytorch", "frameworks/pytorch-and-keras"),
    ):
        assert ask(query)[0][0] == right, query
