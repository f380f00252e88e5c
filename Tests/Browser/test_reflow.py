"""At 320 px a page never scrolls sideways; what is wider scrolls by itself, and says what it is."""

import pytest

from page_kinds import each_kind, pages
from places import SAMPLE

WIDTHS = """() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  return [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
    .map((e) => e.outerHTML.slice(0, 120)).slice(0, 5).concat(wide + ' px too wide');
}"""

# Regions that scroll sideways and cannot be reached or have no name.
NAMELESS = """() => [...document.querySelectorAll('body *')].filter((e) => {
  if (e.scrollWidth <= e.clientWidth || !/auto|scroll/.test(getComputedStyle(e).overflowX)) return false;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName)) return false;
  const isNamed = e.getAttribute('aria-label') || e.getAttribute('aria-labelledby');
  if (e.tagName === 'PRE') return e.tabIndex < 0;  // code says by itself what it is
  return e.tabIndex < 0 || !isNamed || !e.getAttribute('role');
}).map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_no_page_scrolls_sideways(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path, width=320)
    assert page.evaluate(WIDTHS) == []
    assert page.evaluate(NAMELESS) == []


def test_no_page_of_the_sample_scrolls_sideways(open_page, addresses):
    page = open_page(addresses["sample"], width=320)
    wide = {}
    for path in pages(SAMPLE):
        page.goto(addresses["sample"] + path)
        if found := page.evaluate(WIDTHS):
            wide[path] = found
    assert wide == {}


@pytest.mark.parametrize("journal,path", each_kind("hostile"))
def test_wider_letters_and_lines_fit(journal, path, open_page, addresses):
    """WCAG 1.4.12: spacing that a reader sets for himself cuts nothing off."""
    page = open_page(addresses[journal] + path, width=320)
    page.evaluate("""() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      document.adoptedStyleSheets = [sheet]; }""")
    assert page.evaluate(WIDTHS) == []
