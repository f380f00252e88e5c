"""The programs that are timed: how each is called, and where its pages lie."""

from pathlib import Path
from typing import Callable, NamedTuple

from harness.programs import BUILD


class Generator(NamedTuple):
    name: str
    command: Callable  # (corpus folder, output folder) -> words
    posts: str  # the folder of post pages in its output
    terms: tuple  # the folders of its tag, person and level pages
    required: tuple  # other files that its output must have
    is_slow: bool = False  # measured in the first round only


def daybook(binary):
    return Generator(
        "Daybook",
        lambda corpus, output: [binary, "build", corpus / "journal", "--output", output, "--quiet"],
        posts="posts",
        terms=("tags", "people", "levels"),
        required=("index.html", "posts/index.html", "feed.xml", "sitemap.xml"),
    )


def hugo(binary):
    return Generator(
        "Hugo",
        lambda corpus, output: [
            binary, "--source", corpus / "hugo", "--destination", output, "--cacheDir", corpus / "hugo-cache",
            "--noBuildLock", "--quiet",
        ],
        posts="posts",
        terms=("tags", "authors", "levels"),
        required=("index.html", "posts/index.html", "index.xml", "sitemap.xml"),
    )


def full_hugo(binary):
    """Hugo with related posts and a feed for each list; a second configuration lies over the first."""
    return Generator(
        "Hugo in full",
        lambda corpus, output: [
            binary, "--source", corpus / "hugo", "--destination", output, "--cacheDir", corpus / "hugo-cache",
            "--config", "hugo.toml,full/hugo.toml", "--noBuildLock", "--quiet",
        ],
        posts="posts",
        terms=("tags", "authors", "levels"),
        required=("index.html", "posts/index.html", "index.xml", "sitemap.xml"),
        is_slow=True,
    )


def plain_c():
    return Generator(
        "plain C",
        lambda corpus, output: [BUILD / "baseline", corpus / "journal" / "content" / "posts", output],
        posts="",
        terms=(),
        required=(),
    )


def slugs(corpus):
    """The addresses that the posts must get: each file's name without its date."""
    return [path.stem[11:] for path in Path(corpus, "journal", "content", "posts").rglob("*.md")]
