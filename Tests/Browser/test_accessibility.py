"""axe-core finds nothing to complain about, on any kind of page, in any width, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from page_kinds import each_kind, pages
from places import SAMPLE

RULES = {"target-size": {"enabled": True}}
LOOKS = [(width, scheme) for width in (320, 768, 1280) for scheme in ("light", "dark")]


def violations(page, **rules) -> list[str]:
    options = {"resultTypes": ["violations"], "rules": RULES | {name: {"enabled": True} for name in rules}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_each_kind_of_page_in_each_look(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path)
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], f"{width} px, {scheme}"


@pytest.mark.parametrize("path", pages(SAMPLE))
def test_each_page_of_the_sample(path, open_page, addresses):
    assert violations(open_page(addresses["sample"] + path, width=360)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["index.html", "posts/index.html", "levels/school/index.html", "search/index.html"])
def test_more_contrast_for_those_who_ask(path, scheme, open_page, addresses):
    page = open_page(addresses["sample"] + path, contrast="more", color_scheme=scheme)
    assert violations(page, **{"color-contrast-enhanced": True}) == []
