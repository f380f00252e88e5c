"""axe-core finds nothing to complain about, on any kind of page, in any width, light and dark."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from page_kinds import each_kind, pages
from places import SAMPLE

RULES = {"target-size": {"enabled": True}}
# Of what axe-core looks at, only these can be right in light and wrong in dark.
COLOR_RULES = ["color-contrast", "link-in-text-block"]
WIDTHS = (320, 768, 1280)


def violations(page, only=(), **rules) -> list[str]:
    options = {"resultTypes": ["violations"], "rules": RULES | {name: {"enabled": True} for name in rules}}
    if only:
        options = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": list(only)}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


def is_text(path) -> bool:
    """A post or a free page: what people write is otherwise on each; lists are alike."""
    parts = Path(path).parts
    return parts[0] == "posts" and len(parts) == 3 or len(parts) == 2 and parts[0] in ("about", "how-we-write", "vision")


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_each_kind_of_page_in_each_look(journal, path, open_page, addresses):
    page = open_page(addresses[journal] + path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, rules in ("light", ()), ("dark", COLOR_RULES):
            page.emulate_media(color_scheme=scheme)
            assert violations(page, only=rules) == [], f"{width} px, {scheme}"


@pytest.mark.parametrize("path", [path for path in pages(SAMPLE) if is_text(path)])
def test_each_text_of_the_sample(path, open_page, addresses):
    assert violations(open_page(addresses["sample"] + path, width=360)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["index.html", "posts/index.html", "levels/school/index.html", "search/index.html"])
def test_more_contrast_for_those_who_ask(path, scheme, open_page, addresses):
    page = open_page(addresses["sample"] + path, contrast="more", color_scheme=scheme)
    assert violations(page, **{"color-contrast-enhanced": True}) == []
