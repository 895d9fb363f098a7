"""Nothing that a reader sees moves while the rest of the page is still on its way."""

import pytest

# The layout shifts, as Chromium scores them (https://web.dev/articles/cls), and what moved.
OBSERVE = """
window.shifts = []
new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries())
        shifts.push([value, ...sources.map(({ node }) => (node?.outerHTML ?? "").slice(0, 80))])
}).observe({ type: "layout-shift", buffered: true })
"""
LASTED = "performance.getEntriesByType('navigation').map(n => n.responseEnd - n.responseStart)[0]"
WIDE = 0.0005  # shown as 0 by Lighthouse: an arrow in the theme's sidebar may move


@pytest.mark.parametrize("path", ["", "foundations/", "learning/optimizer/"])
@pytest.mark.parametrize(("width", "most"), [(1280, WIDE), (412, 0)])
def test_nothing_moves_while_a_page_is_coming(open_page, path, width, most):
    page = open_page(path, width=width, touch=width < 500, script=OBSERVE, slow=True)
    assert page.evaluate(LASTED) > 300, "the page came at once: see Handler.copyfile"
    page.wait_for_timeout(300)
    shifts = page.evaluate("shifts")
    assert sum(value for value, *_ in shifts) <= most, shifts
