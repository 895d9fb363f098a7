"""Whoever reads, and with whatever: what of WCAG a machine can check, by axe."""

import datetime
import itertools
import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from test_site import PATHS

axe = Axe()
LOOKS = list(itertools.product((1280, 360), ("light", "dark")))
# Axe takes seconds a page: each week another tenth, and all of them weekly (newest.yml).
ALL, WEEK = (
    list(itertools.product(PATHS, LOOKS)),
    datetime.date.today().isocalendar().week,
)
SAMPLE = ALL if os.environ.get("ALL_PAGES") else ALL[WEEK % 41 :: 41]


def violations(page):
    return [
        f"{rule['id']}: {node['html'][:150]}\n  {node['failureSummary']}"
        for rule in axe.run(page).response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("path", "look"), SAMPLE)
def test_axe_finds_nothing_on_a_page(open_page, path, look):
    width, scheme = look
    page = open_page(path, width=width, scheme=scheme)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    assert violations(page) == []
