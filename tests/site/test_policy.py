"""A page loads nothing from elsewhere, runs no script that was not named, and tells nothing of its makers."""

import base64
import getpass
import hashlib
import re
import socket
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from nutshell.source.paths import ROOT

META = {"http-equiv": "Content-Security-Policy"}


def html_files(site):
    files = sorted(site.rglob("*.html"))
    assert files
    return [
        (file, BeautifulSoup(file.read_text("utf-8"), "html.parser")) for file in files
    ]


def policy_of_headers(site):
    """{directive: its sources} of the header that docs/_headers asks a host to send."""
    text = (site / "_headers").read_text("utf-8")
    value = re.search(r"Content-Security-Policy: (.+)", text)[1]
    return directives(value)


def directives(value):
    return {name: rest for name, *rest in map(str.split, value.split(";"))}


def hashed(script):
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def test_every_page_has_the_policy_that_the_host_is_asked_to_send(site):
    header = policy_of_headers(site)
    assert header.pop("frame-ancestors") == ["'none'"]  # a page cannot say this itself
    for file, page in html_files(site):
        assert directives(page.find("meta", META)["content"]) == header, file


def test_the_policy_names_each_script_in_a_page_and_no_other(site):
    named = {s for s in policy_of_headers(site)["script-src"] if s.startswith("'sha")}
    found = {}
    for file, page in html_files(site):
        for script in page.find_all("script", src=False):
            if script.get("type") not in ("application/json", "application/ld+json"):
                found[hashed(script.string)] = f"{file.name}: {script.string[:60]}"
    missing = {sha: found[sha] for sha in found.keys() - named}
    cure = "put it into overrides/main.html and docs/_headers"
    assert not missing, f"the policy lacks {missing}: {cure}"
    assert not named - found.keys(), "no page has these: take them out of the policy"


def test_no_element_holds_a_style_or_a_handler(site):
    for file, page in html_files(site):
        for element in page.find_all():
            inline = [a for a in element.attrs if a == "style" or a.startswith("on")]
            assert not inline, (
                f"{file}: <{element.name} {inline}>: the policy refuses it"
            )


def test_the_browser_refuses_what_the_policy_does_not_name(open_page):
    page, refused = open_page(""), []
    page.on("requestfailed", lambda request: refused.append(request.failure))
    page.evaluate(
        """() => {
            document.body.append(Object.assign(document.createElement("img"), {src: "https://other.example/x.png"}))
            document.body.setAttribute("style", "color: red")
        }"""
    )
    page.wait_for_timeout(300)
    assert refused == ["csp"]
    assert any("inline style violates" in error for error in page.errors)


def words_of_this_machine():
    """What would tell a reader where the site was made."""
    words = {str(ROOT), str(Path.home()), socket.gethostname(), getpass.getuser()}
    return {word for word in words if len(word) > 4}  # `root` is a word of mathematics


def test_the_site_tells_nothing_of_the_machine_that_made_it(site):
    secret = re.compile(
        r"(?:ghp|gho|github_pat|sk|xox[bp])[-_]\w{20,}|AKIA\w{16}|BEGIN \w* ?PRIVATE KEY"
    )
    for file in site.rglob("*"):
        if file.is_file():
            text = file.read_bytes().decode("utf-8", "replace")
            assert not secret.search(text), file
            for word in words_of_this_machine():
                assert word not in text, f"{file} holds {word}"


@pytest.mark.parametrize("planted", [str(ROOT), "ghp_" + "x" * 36])
def test_a_word_of_the_machine_would_be_found(tmp_path, planted):
    (tmp_path / "page.html").write_text(f"<p>{planted}</p>")
    with pytest.raises(AssertionError):
        test_the_site_tells_nothing_of_the_machine_that_made_it(tmp_path)


def test_no_attribute_stands_where_html_does_not_allow_it(site):
    """What the Nu checker found in the theme, and overrides/ and beside.py take away."""
    wrong = "input[type=checkbox][autocomplete], [autocorrect], [tabindex='']"
    for file, page in html_files(site):
        assert page.select(wrong) == [], file
