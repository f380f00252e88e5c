"""What a build wrote."""

import os
from pathlib import Path
from typing import NamedTuple


class Output(NamedTuple):
    posts: int  # posts that have their page
    pages: int  # HTML files
    files: int
    size: int  # bytes
    lists: dict  # of each kind of term: how many have a page
    missing: list  # of the files that each site must have


def files_below(folder):
    """Each file's path from the folder, and its status."""
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            yield os.path.relpath(path, folder), os.stat(path)


def snapshot(folder):
    """What changes when a file is written, replaced or touched."""
    return {path: (s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for path, s in files_below(folder)}


def changed(before, after):
    """The files that were written, made or removed between two snapshots."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def examine(folder, slugs, posts, terms, required):
    """Counts what lies below `folder`: post pages below `posts`, term pages below each folder of `terms`."""
    found = {path: s.st_size for path, s in files_below(folder)}
    return Output(
        posts=sum(1 for slug in slugs if os.path.join(posts, slug, "index.html") in found),
        pages=sum(1 for path in found if path.endswith(".html")),
        files=len(found),
        size=sum(found.values()),
        lists={name: sum(1 for path in found if is_term_page(Path(path), name)) for name in terms},
        missing=[path for path in required if path not in found],
    )


def is_term_page(path, folder):
    return len(path.parts) == 3 and path.parts[0] == folder and path.name == "index.html"
