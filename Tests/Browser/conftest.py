"""The browser, the served sites, and a picture of the page when a test fails."""

import re

import pytest
from playwright.sync_api import sync_playwright

from places import BELOW, FAILURES, JOURNALS
from server import Server


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def addresses():
    """The address of each journal's site on a local web server."""
    servers = {name: Server(site, BELOW[name]) for name, site in JOURNALS.items()}
    yield {name: server.address for name, server in servers.items()}
    for server in servers.values():
        server.close()


@pytest.fixture
def open_page(browser, request):
    """Opens a page in a window of its own; the arguments are those of a browser's context."""
    opened = []

    def open_page(address, width=1280, height=900, prepare=None, **settings):
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        context.set_default_timeout(15_000)
        page = context.new_page()
        opened.append(page)
        if prepare:
            prepare(page)
        page.goto(address)
        return page

    yield open_page
    failed = getattr(request.node, "outcome_of_call", None)
    for number, page in enumerate(opened):
        if failed and failed.failed and not page.is_closed():
            keep_picture(page, f"{request.node.name}-{number}")
        page.context.close()


def keep_picture(page, name):
    FAILURES.mkdir(parents=True, exist_ok=True)
    file = FAILURES / (re.sub(r"[^A-Za-z0-9.-]+", "_", name)[:150] + ".png")
    page.screenshot(path=file, full_page=page.evaluate("document.documentElement.scrollHeight") < 16000)
    print(f"the page is shown in {file}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if call.when == "call":
        item.outcome_of_call = report


def pytest_terminal_summary(terminalreporter):
    counts = {name: len(terminalreporter.stats.get(name, [])) for name in ("passed", "failed", "error")}
    failed = counts["failed"] + counts["error"]
    terminalreporter.write_line(f"Tests in the browser: {counts['passed']} passed, {failed} failed.")
    if failed and FAILURES.is_dir():
        terminalreporter.write_line(f"Pictures of the pages that failed: {FAILURES}")
