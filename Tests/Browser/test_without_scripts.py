"""Every kind of page reads from a folder, without scripts, and asks no other host for anything."""

import pytest

from page_kinds import each_kind
from places import JOURNALS


def file_address(journal, path):
    return (JOURNALS[journal] / path).as_uri()


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_a_page_reads_from_a_folder_without_scripts(journal, path, open_page):
    failed, asked = [], []

    def watch(page):
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.on("request", lambda request: asked.append(request.url))

    page = open_page(file_address(journal, path), java_script_enabled=False, prepare=watch)
    assert len(page.locator("main").inner_text()) > 20
    assert page.locator("h1").count() == 1
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    if path != "404.html":
        assert failed == []
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px", "the page has its styles"


@pytest.mark.parametrize("journal", JOURNALS)
def test_without_scripts_the_search_page_leads_to_lists(journal, open_page):
    page = open_page(file_address(journal, "search/index.html"), java_script_enabled=False)
    assert page.locator("#_search").is_hidden()
    assert page.locator("noscript").is_visible()
    assert page.locator("#_browse a").count() > 5
