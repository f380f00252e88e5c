"""The Content-Security-Policy of docs/content/pages/themes.md blocks nothing on any kind of page."""

import pytest

from page_kinds import each_kind
from places import JOURNALS
from server import POLICY

LISTEN = "addEventListener('securitypolicyviolation', (e) => console.error('BLOCKED ' + e.violatedDirective + ' ' + e.blockedURI))"


def watch(said):
    def prepare(page):
        page.add_init_script(LISTEN)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append("a dialog: " + dialog.message), dialog.dismiss()))

    return prepare


def test_the_policy_is_strict():
    assert "default-src 'self'" in POLICY and "style-src 'self' data:" in POLICY
    assert "script-src" not in POLICY and "unsafe" not in POLICY and "*" not in POLICY


@pytest.mark.parametrize("journal,path", each_kind("sample", "hostile"))
def test_nothing_is_blocked_and_no_other_host_is_asked(journal, path, open_page, addresses):
    said, asked = [], []

    def prepare(page):
        watch(said)(page)
        page.on("request", lambda request: asked.append(request.url))

    page = open_page(addresses[journal] + path, prepare=prepare)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    page.wait_for_load_state("load")
    assert said == []
    assert [address for address in asked if not address.startswith((addresses[journal], "data:text/css"))] == []


@pytest.mark.parametrize("journal", JOURNALS)
def test_nothing_is_blocked_while_searching(journal, open_page, addresses):
    said = []
    page = open_page(addresses[journal] + "search/index.html", prepare=watch(said))
    page.locator("#_q").fill("trust" if journal == "sample" else "words")
    page.keyboard.press("Enter")
    page.locator("#_results li").first.wait_for()
    page.locator(".scheme").click()
    assert said == []


def test_the_policy_blocks_what_it_should(open_page, addresses):
    said = []
    page = open_page(addresses["sample"], prepare=watch(said))
    page.evaluate("""() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    }""")
    assert page.evaluate("window.ran") is None
    assert any("BLOCKED script-src" in line for line in said)
