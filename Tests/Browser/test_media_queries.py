"""Paper, less motion, and the reader's own colors."""

import pytest

from page_kinds import each_kind


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_paper_has_the_text_and_no_navigation(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path)
    page.emulate_media(media="print")
    for hidden in page.locator("nav, .skip, .scheme, .search, .site-footer").all():
        assert not hidden.is_visible(), hidden.evaluate("e => e.outerHTML.slice(0, 120)")
    assert page.locator("main h1, .site-title").first.is_visible()


def test_paper_spells_addresses_out(open_page, addresses):
    page = open_page(addresses["hostile"] + "posts/links/index.html")
    page.emulate_media(media="print")
    links = page.locator("main a[href^=http]")
    assert links.count() > 3
    for link in links.all():
        content = link.evaluate("e => getComputedStyle(e, '::after').content")
        assert link.get_attribute("href")[:20] in content.replace('" "', "") or "attr(href)" in content
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")


MOVING = """() => [...document.querySelectorAll('*')].filter((e) => {
  const style = getComputedStyle(e);
  return style.scrollBehavior === 'smooth' || parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none';
}).map((e) => e.tagName)"""

# Boxes without a line around them, and words of drawings in the color of the page.
LOST = """() => {
  const boxes = [...document.querySelectorAll('.box, .callout, .asking, .empty, .recording, .chain > li, .pager a')]
    .filter((e) => e.checkVisibility() && getComputedStyle(e).borderTopStyle === 'none'
      && getComputedStyle(e).borderInlineStartStyle === 'none');
  const drawn = [...document.querySelectorAll('svg text')].filter((e) => e.checkVisibility())
    .filter((e) => getComputedStyle(e).fill === getComputedStyle(document.body).backgroundColor);
  return [...boxes, ...drawn].map((e) => e.outerHTML.slice(0, 120));
}"""


@pytest.mark.parametrize("journal,path", each_kind("sample"))
def test_less_motion_and_the_readers_own_colors(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path, reduced_motion="reduce")
    assert page.evaluate(MOVING) == []
    for scheme in ("light", "dark"):
        page.emulate_media(forced_colors="active", color_scheme=scheme)
        assert page.evaluate(LOST) == []
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
