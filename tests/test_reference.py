"""What the reference section lists is what stands on the pages: all of it, and once."""

import re
from functools import cache

import pytest

from nutshell.check.glossary import check_glossary
from nutshell.check.pages import check_files
from nutshell.generate import excerpts, lists
from nutshell.source.glossary import GLOSSARY, entries
from nutshell.source.page import Page, all_pages
from nutshell.source.paths import DOCS, MADE, SNIPPETS
from nutshell.source.program import all_programs


def page(text, name="layers/idea.md"):
    """A page that is in no file."""
    made = object.__new__(Page)
    made.path, made.name, made.notebook = DOCS / name, f"docs/{name}", None
    made.source = made.written = text
    made.lines = text.splitlines()
    return made


def listed(make, text):
    """(what is made of one page, what is wrong on it)."""
    idea, wrong = page(f"# Idea\n\n{text}\n"), []
    return make({"Layers": {idea: idea.parts}}, wrong), wrong


@cache
def made():
    """The lists of this site, by their names."""
    files, wrong = lists.made(all_pages())
    assert wrong == []
    return {file.stem: text for file, text in files.items() if "#" not in file.name}


@cache
def concepts():
    found = lists.concepts(all_pages()).values()
    return [page for its in found for page in its]


def test_each_page_beside_the_examples_and_the_reference_is_listed():
    folders = [path for path in DOCS.iterdir() if path.is_dir()]
    files = [f for d in folders for f in d.glob("*.md")]
    others = ("examples", "reference")
    wanted = {file for file in files if file.parent.name not in others}
    wanted -= {file for file in files if file.name == "index.md"}
    assert {page.path for page in concepts()} == wanted


def test_each_list_is_included_by_its_page():
    for name in made():
        text = (DOCS / "reference" / f"{name}.md").read_text("utf-8")
        assert text.endswith(f'\n--8<-- "reference/{name}.md"\n')


@pytest.mark.parametrize(
    "name", ["keras-and-tensorflow", "dropout", "training-loop", "conv2d", "accuracy"]
)
def test_a_part_has_the_anchor_that_the_site_gives_it(name):
    (found,) = (page for page in concepts() if page.path.stem == name)
    rendered = re.findall(r'<h[123] id="([^"]+)"', found.html)
    assert [part.anchor for part in found.parts] == rendered


def test_links_lead_from_the_reference_where_they_led_from_the_page():
    idea = page("# Idea\n")
    (part,) = idea.parts
    text = "[a](lstm.md#x) [b](../learning/loss.md) [c](#d) [e](https://x.org/y.md)"
    assert excerpts.moved(part, text) == (
        "[a](../layers/lstm.md#x) [b](../learning/loss.md) "
        "[c](../layers/idea.md#d) [e](https://x.org/y.md)"
    )


# ---------------------------------------------------------------- formulas


def test_each_page_with_a_formula_is_among_the_formulas():
    shown = re.findall(r"^### .*\(\.\./(.+)\)$", made()["formulas"], re.MULTILINE)
    assert shown == [
        f"{page.stem}.md" for page in concepts() if f"{page.stem}.md" in shown
    ]
    for page in concepts():
        if "\n$$\n" in page.source:
            assert f"{page.stem}.md" in shown


def test_the_mathematics_goes_before_other_formulas_and_a_table_will_do():
    other, main = "$$\nother\n$$\n", "$$\nmain\n$$\n"
    table = "| a | b |\n| --- | --- |\n| x | $y$ |\n"
    mathematics = "\n## The mathematics\n\n"
    assert "other" in listed(lists.formulas, other)[0]
    assert "other" not in listed(lists.formulas, other + mathematics + main)[0]
    assert table in listed(lists.formulas, f"{mathematics}{table}\nWords.")[0]
    assert "|" not in listed(lists.formulas, mathematics + main + "\n" + table)[0]
    assert "|" not in listed(lists.formulas, table)[0]


# ---------------------------------------------------------------- errors


def test_each_message_that_a_page_shows_is_among_the_errors_with_its_program():
    alike = re.sub(r"[\d\s,[\]]+", " ", made()["common-errors"])
    number = 0
    for program in all_programs():
        for line in program.stored[program.stored_output].splitlines():
            if re.match(r"[\w.]*(Error|Exception|Warning): ", line):
                number += 1
                assert re.sub(r"[\d\s,[\]]+", " ", line)[:80] in alike, line
                where = f"../{program.name.rpartition('/')[0]}.md#"
                file = program.name.rpartition("/")[2]
                found = [x for x in made()["common-errors"].splitlines() if where in x]
                assert any(f", in `{file}`: " in x for x in found), program.name
    assert number > 80


def test_a_message_with_other_sizes_stands_once_and_a_long_one_is_shortened():
    heading = r"^### (``.*``) \{ #([\w-]+) \}$"
    found = re.findall(heading, made()["common-errors"], re.MULTILINE)
    messages, anchors = zip(*found, strict=True)
    assert len(messages) == made()["common-errors"].count("\n### ")
    assert len([m for m in messages if "mat1 and mat2 shapes" in m]) == 1
    assert len(messages) == len(set(messages)) == len(set(anchors)) > 50
    assert max(map(len, messages)) < 200
    assert max(map(len, anchors)) < 40
    assert [m for m in messages if m.endswith(" … ``")]


def test_a_mistake_that_raises_nothing_is_listed_apart():
    errors, silent = made()["common-errors"].split("## Without an error")
    for part in (part for page in concepts() for part in page.parts):
        link = f"(../{part.page.stem}.md#{part.anchor})"
        if part.above == "Common mistakes" != part.title and '.py"' in part.text:
            assert (link in errors) != (link in silent), link


# ---------------------------------------------------------------- papers

BULLET = re.compile(r"^- Sources?: (.+\n(?:  .*\n)*)", re.MULTILINE)


def test_each_title_among_the_sources_is_listed_with_its_page():
    text = made()["papers"]
    for page in concepts():
        for bullet in BULLET.findall(page.source):
            for title in re.findall(r"\*[^*]+\*", " ".join(bullet.split())):
                lines = [x for x in text.splitlines() if title.lower() in x.lower()]
                assert any(f"(../{f'{page.stem}.md'})" in x for x in lines), title


def test_each_link_of_a_source_is_listed_once():
    links = re.findall(r"\]\((http[^ ]*?)\)[.,]", made()["papers"])
    assert len(links) == len(set(links)) > 80


def test_two_works_of_one_title_are_two():
    titles = re.findall(r".*\*deep learning\*.*", made()["papers"].lower())
    assert [re.search(r"\b\d{4}\b", title)[0] for title in titles] == ["2015", "2016"]


@pytest.mark.parametrize(
    "authors", ["Zhuang Liu et al.", "Zhuang Liu, A. B and C. D", "Zhuang Liu"]
)
def test_a_work_is_sorted_by_the_surname_of_its_first_author(authors):
    assert lists.surname(authors) == "liu"


def test_the_works_are_sorted_by_year():
    works = made()["papers"].partition("## Manuals")[0]
    years = [re.findall(r"\b(?:19|20)\d\d(?=\.? )", x) for x in works.splitlines()]
    years = [found[-1] for found in years if found]
    assert years == sorted(years)


@pytest.mark.parametrize(
    "source",
    [
        "A. B, *Title*, Venue 1(2), 1999.",
        "A. B and C. D, [*Title*](https://x.org/a(1)2), arXiv 1911.03347, 2019.",
        "It began earlier: A. B, [*Title*](https://x.org), Venue 2019, section 6.5 (x).",
        "[*Title*](https://x.org), 2023; the notes of [X 2.16](https://github.com/tensorflow/x), 2024.",
        "PyTorch, [`nn.Linear`](https://docs.pytorch.org/docs/stable/nn.html).",
    ],
)
def test_a_source_is_read(source):
    text, wrong = listed(lists.papers, f"## Where next\n\n- Source: {source}\n")
    assert wrong == []
    assert "## 1910s" not in text  # the number of a preprint is no year
    assert text.count("Cited on: [Idea](../layers/idea.md).") == source.count(";") + 1
    assert "A. B" not in source or re.search(r"^- A\. B", text, re.MULTILINE)


@pytest.mark.parametrize(
    "source",
    [
        "Ann Bee, [*Title*](https://x.org), Venue.",  # no year
        "A. B, [“Title”](https://x.org), *Venue*, 1999.",
        "A. B, *Title*, Venue 1999. And much more.",
        "A. B, *Title*, Venue. PyTorch, [x](https://docs.pytorch.org/x).",
    ],
)
def test_a_source_that_cannot_be_read_is_named_with_its_line(source):
    _, wrong = listed(lists.papers, f"## Where next\n\n- Source: {source}\n")
    (problem,) = map(str, wrong)
    assert problem.startswith("docs/layers/idea.md:5: a source cannot be read: ")
    assert "write: authors, [*Title*](link), venue year" in problem


# ---------------------------------------------------------------- claims


def test_each_claim_that_a_page_answers_is_listed_with_its_answer():
    number = 0
    for part in (part for page in concepts() for part in page.parts):
        if part.title == "What is often said":
            for claim in re.findall(r"^\*(“[^”]+”)", part.text, re.MULTILINE):
                number += 1
                line = f"- *{claim}* "
                (found,) = (x for x in made()["often-said"].splitlines() if line in x)
                assert found.endswith(f"(../{part.page.stem}.md#{part.anchor})")
                assert len(found) > len(claim) + 60
    assert number == made()["often-said"].count("\n- ") >= 50


def test_an_answer_is_cut_where_a_sentence_ends_and_says_nothing_of_who_asked():
    said = "Yes (asked in [x#1](https://x.org/1)). It is so. " + 30 * "Very much so. "
    answer = excerpts.beginning(said)
    assert answer.startswith("Yes. It is so. Very")
    assert answer.endswith(".")
    assert len(answer) < 120
    assert excerpts.beginning("See for yourself:") == "See for yourself …"


def test_a_part_without_a_claim_is_named():
    _, wrong = listed(lists.often_said, "## What is often said\n\nNothing.\n")
    assert str(wrong[0]).startswith("docs/layers/idea.md:3: no claim stands under")


# ---------------------------------------------------------------- cheat sheet


def taken(text, include):
    """(what a sheet takes of a page, what is wrong with it)."""
    sheet = page(f'# Sheet\n\n--8<-- "{include}"\n', "reference/sheet.md")
    wrong = []
    files = excerpts.excerpts([page(f"# Idea\n\n{text}\n"), sheet], wrong)
    return "".join(files.values()), list(map(str, wrong))


def test_each_part_of_the_cheat_sheet_is_what_stands_on_its_page():
    sources = {f"{page.stem}.md": page.source for page in concepts()}
    (sheet,) = (p for p in all_pages() if p.path.stem == "cheat-sheet")
    files = excerpts.excerpts([*concepts(), sheet], [])
    assert len(files) == sheet.source.count("--8<--") > 30
    for file, text in files.items():
        name, _, anchor = file.relative_to(MADE).as_posix().partition("#")
        assert f"](../{name}#{anchor})" in text
        source = re.sub(r"\s+", " ", sources[name])
        for formula in re.findall(r"\$\$(.*?)\$\$", text, re.DOTALL):
            assert re.sub(r"\s+", " ", formula) in source
        for row in re.findall(r"^\| .*$", text, re.MULTILINE):
            assert re.sub(r"\]\([^)]*\)", "](", row) in re.sub(
                r"\]\([^)]*\)", "](", source
            )
        for mistake in re.findall(r"\): (.*?[.:;,])", text):
            assert mistake.partition("](")[0] in source


def test_of_a_part_the_formulas_are_taken_else_tables_a_program_or_how_a_mistake_begins():
    formula, table = "$$\nx\n$$\n", "| a |\n| --- |\n| [b](c.md) |\n"
    program = '```python\n--8<-- "foundations/bias/shift.py"\n```\n'
    mistake = f"## Common mistakes\n\n### Idea\n\nNo good (asked [x](http://x.y)).\n\n{program}"
    link = "[Idea](../layers/idea.md#idea"
    assert taken(f"{table}\n{formula}", "layers/idea.md#idea")[0] == (
        f"- {link})\n\n    $$\n    x\n    $$\n"
    )
    assert taken(f"{program}\n{table}", "layers/idea.md#idea")[0] == (
        f"{link})\n\n{table.replace('c.md', '../layers/c.md')}"
    )
    text = (SNIPPETS / "foundations" / "bias" / "shift.py").read_text("utf-8")
    assert f"```py\n{text}```\n" in taken(program, "layers/idea.md#idea")[0]
    assert taken(mistake, "layers/idea.md#idea_1")[0] == f"- {link}_1): No good.\n"


@pytest.mark.parametrize(
    ("include", "cure"),
    [
        ("layers/idea.md#gone", "name a heading: idea"),
        ("layers/idea.md#empty", "name a heading: idea"),
        ("layers/gone.md#idea", "name a page in docs/"),
    ],
)
def test_what_is_not_there_to_be_taken_is_named_with_its_line(include, cure):
    text, (problem,) = taken("$$\nx\n$$\n\n## Empty", include)
    what = f"docs/reference/sheet.md:3: there is nothing to take of docs/{include}"
    assert (text, problem) == ("", f"{what}\n  {cure}")


def test_only_a_page_of_the_reference_takes_parts():
    text = '# Idea\n\n--8<-- "learning/loss.md#the-mathematics"\n'
    for name, number in (("layers/idea.md", 1), ("reference/idea.md", 0)):
        assert len(list(check_files(page(text, name), {}))) == number


# ---------------------------------------------------------------- glossary

GOOD = """# Glossary

## A

Idea
:   One sentence.
    [Idea](../layers/idea.md)

Logit (raw score)
:   Another.
    [Idea](../layers/idea.md#idea)
"""


def problems(text):
    idea = page("# Idea\n")
    glossary = page(text, "reference/glossary.md")
    return list(map(str, check_glossary([idea, glossary])))


def test_a_good_glossary_has_no_problem():
    assert problems(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("Idea\n:", "Zebra\n:", 9, "Logit (raw score) stands after Zebra"),
        ("raw score", "idea", 9, "idea stands here twice"),
        ("    [Idea](../layers/idea.md)\n", "", 5, "this entry cannot be read: Idea"),
        (
            "    [Idea](../layers/idea.md)\n",
            "    [a](https://x.org)\n",
            5,
            "this entry",
        ),
        (
            "idea.md)",
            "idea.md#idea)",
            1,
            "no term leads to the whole of layers/idea.md",
        ),
    ],
)
def test_a_fault_of_the_glossary_is_named_with_its_line(old, new, line, what):
    assert GOOD.replace(old, new, 1) != GOOD
    found = problems(GOOD.replace(old, new, 1))
    assert any(
        p.startswith(f"docs/reference/glossary.md:{line}: {what}") for p in found
    )


# the terms of the notes that this site grew out of
COURSE = """perceptron; neuron; multilayer perceptron; MLP; deep neural network; DNN; neural network;
artificial neural network; ANN; forward pass; autograd; backpropagation; chain rule; weight; bias;
loss; mean squared error; cross-entropy; optimizer; SGD; adam; RMSprop; momentum; epoch; batch;
batch size; hyperparameter; activation function; relu; sigmoid; tanh; softmax; logit; overfitting;
underfitting; dropout; L1 regularization; L2 regularization; accuracy; precision; recall; F1 score;
AUC; ROC curve; keras; parameter; regression; binary classification; binary cross-entropy;
multi-class classification; one-hot; multi-label classification; autoencoder; layer; hidden layer;
output layer; functional API; skip connection; LSTM; GRU; simple RNN; Conv1d; embedding; token;
positional encoding; transformer block; Conv2d; pooling; max pooling; batch normalization;
hidden state; inference; validation set; test set; gradient; gradient descent; generalization;
dimensionality reduction; unsupervised learning; feature selection; step function; tensor;
linearly separable; vanishing gradient; sparsity; filter or kernel; label; initialization;
input layer; TensorFlow; loss function; cost function; error function; RNN; transformer; Sequential API;
categorical cross-entropy; sparse categorical cross-entropy; linear activation; shallow network"""


def test_the_glossary_has_each_term_of_the_course():
    text = GLOSSARY.read_text("utf-8")
    names = {n.casefold() for *_, entry in entries(text) for n in entry.names}
    wanted = {name.strip().casefold() for name in COURSE.split(";")}
    assert wanted - names == set()
