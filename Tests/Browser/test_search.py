"""Searching from a folder, without a server: words, marks, choices, what is announced, and the address."""

import pytest

from places import HOSTILE, SAMPLE
from waiting import until


@pytest.fixture
def search(open_page):
    asked = []
    page = open_page(
        (SAMPLE / "search/index.html").as_uri(), width=360, prepare=lambda p: p.on("request", lambda r: asked.append(r.url)))
    yield page
    assert [address for address in asked if not address.startswith("file:")] == []


def look_for(page, words):
    page.locator("#_q").fill(words)
    page.keyboard.press("Enter")
    until(page, "document.getElementById('_status').textContent !== ''")
    return page.locator("#_results li")


def test_words_are_found_and_marked(search):
    found = look_for(search, "timetable")
    assert found.count() > 1
    for mark in found.locator("mark").all_inner_texts():
        assert mark.lower().startswith("timetable")
    assert "found" in search.get_by_role("status").inner_text()


def test_the_beginning_of_a_word_and_a_word_without_its_accents_are_enough(search):
    assert look_for(search, "timeta").count() > 1
    assert look_for(search, "apres").locator("mark").first.inner_text().lower() == "après"


def test_words_with_hyphens_are_found_in_one_word_and_the_other_way_about(search):
    for asked in ["twentyfour", "twenty-four", "twenty\u2011four"]:
        marks = look_for(search, asked).locator("mark").all_inner_texts()
        assert "twenty-four" in [mark.lower() for mark in marks]


def test_a_phrase_in_quotes_is_found_as_it_stands(search):
    marks = look_for(search, '"sticky notes"').locator("mark").all_inner_texts()
    assert "sticky notes" in [mark.lower() for mark in marks]


def test_choices_narrow_what_is_found_also_without_a_word(search):
    everywhere = look_for(search, "trust").count()
    selects = search.locator("#_search select")
    names = [select.get_attribute("name") for select in selects.all()]
    assert names and everywhere
    for name in names:
        search.goto((SAMPLE / "search/index.html").as_uri())
        choice = search.locator(f"#_{name}")
        until(search, f"document.getElementById('_{name}').options.length > 1")
        choice.select_option(index=1)
        search.locator("#_results li").first.wait_for()
        assert f"{name}=" in search.url


def test_nothing_found_is_said(search):
    assert look_for(search, "zyxwvutsrq").count() == 0
    assert "Nothing found" in search.get_by_role("status").inner_text()


def test_the_address_holds_the_query(search, open_page):
    titles = look_for(search, "listening").locator("h2").all_inner_texts()
    assert "q=listening" in search.url
    again = open_page(search.url)
    again.locator("#_results li").first.wait_for()
    assert again.locator("#_results h2").all_inner_texts() == titles
    assert again.locator("#_q").input_value() == "listening"


def test_all_of_it_works_by_keyboard(search):
    search.locator("#_q").focus()
    search.keyboard.type("coach")
    search.keyboard.press("Enter")
    search.locator("#_results li").first.wait_for()
    for _ in range(12):
        search.keyboard.press("Tab")
        if search.evaluate("document.getElementById('_results').contains(document.activeElement)"):
            break
    search.keyboard.press("Enter")
    search.wait_for_url("**/posts/**")
    assert search.locator("h1").count() == 1


def test_hostile_words_are_shown_as_words(open_page):
    page = open_page((HOSTILE / "search/index.html").as_uri())
    for words in ["<img src=x onerror=alert(1)>", "alert", '"><script>', "🦉", "%00", "constructor", "__proto__"]:
        page.locator("#_q").fill(words)
        page.keyboard.press("Enter")
        until(page, "words => new URLSearchParams(location.search).get('q') === words", arg=words)
    look_for(page, "words")
    assert page.evaluate("window.hostile") is None
    assert page.locator("#_results script, #_results img").count() == 0
