"""A page's HTML as a list of elements, read without a browser."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path


@dataclass
class Element:
    name: str
    attributes: dict


@dataclass
class Page(HTMLParser):
    elements: list = field(default_factory=list)

    def __post_init__(self):
        super().__init__()

    def handle_starttag(self, tag, attributes):
        self.elements.append(Element(tag, dict(attributes)))

    def named(self, name):
        return [element for element in self.elements if element.name == name]

    @property
    def is_redirect(self):
        return any(meta.attributes.get("http-equiv") == "refresh" for meta in self.named("meta"))

    @property
    def ids(self):
        return {element.attributes["id"] for element in self.elements if "id" in element.attributes}


@cache
def read_page(file: Path) -> Page:
    page = Page()
    page.feed(file.read_text(encoding="utf-8"))
    return page
