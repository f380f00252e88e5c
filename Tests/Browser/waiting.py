"""Waiting for what a page comes to say."""

import time


def until(page, expression, arg=None, seconds=30):
    """Asks again and again. Playwright's own `wait_for_function` asks from within the page, which a strict policy forbids it."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, f"not within {seconds} s: {expression}"
        page.wait_for_timeout(20)
