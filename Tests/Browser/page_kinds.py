"""Which page stands for each kind of page of a site."""

from pathlib import Path

from markup import read_page
from places import JOURNALS

# Parts of an address that say what a page is, rather than what it is about.
FIXED = {"page", "words", "mentions", "follow-ups"}


def pages(site: Path) -> list[str]:
    """Every page of the site that shows something, by its path, in order."""
    found = sorted(str(file.relative_to(site)) for file in site.rglob("*.html"))
    return [path for path in found if not read_page(site / path).is_redirect]


def kind(path: str) -> str:
    """`tags/*/words` for tags/trust/words/index.html: pages of one kind have one template."""
    parts = Path(path).parts[:-1]
    if not parts:
        return Path(path).stem
    below = [part if part in FIXED else "*" for part in parts[1:]]
    return "/".join([parts[0]] + below[:2])


def longest_of_each_kind(name: str) -> list[str]:
    """The longest page of each kind: what goes wrong on any most likely does there."""
    site = JOURNALS[name]
    longest: dict[str, str] = {}
    for path in pages(site):
        other = longest.get(kind(path))
        if other is None or (site / path).stat().st_size > (site / other).stat().st_size:
            longest[kind(path)] = path
    return sorted(longest.values())


def each_kind(*names: str) -> list[tuple[str, str]]:
    """(journal, path) of each page kind of these journals."""
    return [(name, path) for name in names for path in longest_of_each_kind(name)]
