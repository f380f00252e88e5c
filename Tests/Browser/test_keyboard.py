"""Everything by keyboard: focus goes through the whole page, is always seen, and is never kept."""

import pytest

from page_kinds import each_kind
from waiting import until

FOCUSABLE = "a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex='0']"

# What has the focus now, and what is wrong with how it shows.
FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const name = at.tagName + ' ' + (at.getAttribute('href') || at.id || at.className || at.textContent.trim().slice(0, 30));
  const style = getComputedStyle(at), box = at.getBoundingClientRect();
  const faults = [];
  const isDrawn = at.closest('svg') && parseFloat(getComputedStyle(at.querySelector('rect') || at).strokeWidth) >= 3;
  if (!isDrawn && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('no ring');
  if (box.width < 1 || box.height < 1) faults.push('no size');
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push('out of sight');
  else {
    // What is taller than the window is looked at where it can be seen.
    const parts = [...at.getClientRects()].flatMap((part) => [0.1, 0.5, 0.9].map((share) => document.elementFromPoint(
      part.left + part.width * share, (Math.max(part.top, 0) + Math.min(part.bottom, innerHeight)) / 2)));
    if (!parts.some((part) => part && (at.contains(part) || part.contains(at)))) faults.push('covered');
  }
  return { name, faults };
}"""


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_focus_goes_through_the_page_and_is_seen(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path, width=1280, reduced_motion="reduce")
    stops = page.locator(FOCUSABLE).count()
    wrong, seen = [], 0
    for _ in range(min(stops, 300) + 40):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            break
        seen += 1
        wrong += [f"{focus['name']}: {fault}" for fault in focus["faults"]]
    assert wrong == []
    assert seen > 5
    assert focus is None or stops > 300, "the focus never leaves the page"


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", ["index.html", "posts/index.html", "search/index.html"])
def test_the_first_stop_skips_to_the_content(path, width, open_page, addresses):
    page = open_page(addresses["sample"] + path, width=width, reduced_motion="reduce")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert "skip" in skip.get_attribute("class")
    box = skip.bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["width"] >= 24 and box["height"] >= 24
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_wide_table_is_read_by_keyboard(open_page, addresses):
    page = open_page(addresses["hostile"] + "posts/wide/index.html", width=320)
    region = page.locator(".table").first
    region.focus()
    page.keyboard.press("ArrowRight")
    until(page, "document.querySelector('.table').scrollLeft > 0")
