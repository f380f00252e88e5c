"""What a post weighs on the wire, as a server compresses it."""

import gzip
from pathlib import Path

import pytest

from markup import read_page
from page_kinds import pages
from places import SAMPLE

POSTS = [path for path in pages(SAMPLE) if path.startswith("posts/") and path.count("/") == 2]
# A post has 300 to 900 words; every one of the sample must keep the bar of one with 800.
MOST_OF_A_POST = 12 * 1024
MOST_OF_SCRIPTS = 8 * 1024


def weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6, mtime=0))


def used_by(path, name, attribute, **wanted):
    """The files that elements of this name use."""
    found = [element.attributes for element in read_page(SAMPLE / path).named(name)]
    chosen = [one[attribute] for one in found if attribute in one and all(one.get(k) == v for k, v in wanted.items())]
    return [(SAMPLE / path).parent / file for file in chosen if not file.startswith("data:")]


@pytest.mark.parametrize("path", POSTS)
def test_a_post_with_its_styles_is_light(path):
    styles = used_by(path, "link", "href", rel="stylesheet")
    assert styles
    assert weight(SAMPLE / path) + sum(weight(file) for file in styles) <= MOST_OF_A_POST


def test_scripts_are_light_and_come_when_needed():
    search = used_by("search/index.html", "script", "src")
    assert sum(weight(file) for file in search) <= MOST_OF_SCRIPTS
    for path in POSTS:
        assert [file.name for file in used_by(path, "script", "src")] == ["theme.js"]
    assert all("defer" in script.attributes for path in POSTS for script in read_page(SAMPLE / path).named("script"))
