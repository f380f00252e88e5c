"""Light and dark: as the system says, or as the reader chose, who is remembered."""

import pytest
from waiting import until

PAPER = "getComputedStyle(document.body).backgroundColor"


def paper(page):
    return page.evaluate(PAPER)


@pytest.mark.parametrize("system,other", [("light", "dark"), ("dark", "light")])
def test_the_choice_is_remembered(system, other, open_page, addresses):
    page = open_page(addresses["sample"], color_scheme=system)
    before = paper(page)
    button = page.get_by_role("button", name="Dark colors")
    assert button.get_attribute("aria-pressed") == str(system == "dark").lower()
    button.click()
    chosen = paper(page)
    assert chosen != before
    page.goto(addresses["sample"] + "posts/index.html")
    until(page, "document.querySelector('.scheme')")
    assert paper(page) == chosen
    page.emulate_media(color_scheme=other)
    assert paper(page) == chosen, "what the reader chose is what the system says now"
    page.get_by_role("button", name="Dark colors").click()
    assert paper(page) == before


def test_the_button_works_by_keyboard(open_page, addresses):
    page = open_page(addresses["sample"], color_scheme="light")
    page.locator(".scheme").focus()
    page.keyboard.press("Space")
    assert page.locator(".scheme").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_without_scripts_the_system_decides(scheme, open_page, addresses):
    page = open_page(addresses["sample"], color_scheme=scheme, java_script_enabled=False)
    bright = sum(int(part) for part in paper(page)[4:-1].split(",")) > 380
    assert bright == (scheme == "light")
    assert page.locator(".scheme").count() == 0
