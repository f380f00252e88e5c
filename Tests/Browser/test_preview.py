"""`daybook serve` beside a real browser: what is saved is shown, where the reader was; mistakes are shown and heal."""

import re
import shutil
import subprocess

import pytest

from places import PROGRAM, REPOSITORY

POST = "content/posts/2024/2024-05-30-the-retake.md"
PAGE = "posts/the-retake/"
# Waits by the page itself: it is to change without being asked.
SHOWN = "text => document.body.innerText.includes(text)"
OVERLAY = "document.querySelector('#daybook-preview')?.shadowRoot.querySelector('section')?.innerText ?? ''"


class Preview:
    """A copy of the sample journal and the program that shows it."""

    def __init__(self, folder, *words):
        self.folder = folder
        for name in ("daybook.yml", "content", "templates"):
            source = REPOSITORY / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
        self.program = subprocess.Popen(
            [PROGRAM, "serve", self.folder, "--port", "0", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.program.stdout:
            if found := re.search(r"http://localhost:\d+/", line):
                self.address = found.group()
                return
        raise AssertionError("the preview ended before it began")

    def edit(self, old, new, file=POST):
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def end(self):
        self.program.terminate()
        self.program.wait(10)
        self.program.stdout.close()


@pytest.fixture
def preview(tmp_path):
    previews = []

    def preview(*words):
        previews.append(Preview(tmp_path, *words))
        return previews[-1]

    yield preview
    for one in previews:
        one.end()


def test_a_saved_word_appears_where_the_reader_was(preview, open_page):
    journal = preview()
    page = open_page(journal.address + PAGE, width=360, height=600)
    page.evaluate("scrollTo(0, 900)")
    path = journal.folder / POST
    path.write_text(path.read_text(encoding="utf-8") + "\nA sentence saved a moment ago.\n", encoding="utf-8")
    page.wait_for_function(SHOWN, arg="A sentence saved a moment ago.")
    page.wait_for_function("scrollY === 900")


def test_lists_and_feeds_follow(preview, open_page):
    journal = preview()
    page = open_page(journal.address + "posts/")
    journal.edit("title: The retake", "title: The second retake")
    page.wait_for_function(SHOWN, arg="The second retake")
    feed = page.request.get(journal.address + "feed.json").text()
    theme = page.request.get(journal.address + "tags/feedback/").text()
    assert "The second retake" in theme
    assert '"title": "The retake"' not in feed
    new, moved = (journal.folder / f"content/posts/2026/2026-11-02-{name}.md" for name in ("first-frost", "late-frost"))
    new.write_text("---\ntitle: Frost\n---\nSee [the retake](../2024/2024-05-30-the-retake.md).\n", encoding="utf-8")
    page.wait_for_function("() => document.querySelector('a[href*=\"first-frost\"]')")
    assert "Frost" in page.request.get(journal.address + PAGE).text(), "the post that it links to says so"
    new.rename(moved)
    page.wait_for_function("() => document.querySelector('a[href*=\"late-frost\"]')")
    moved.unlink()
    page.wait_for_function("() => !document.querySelector('a[href*=\"frost\"]')")
    assert "Frost" not in page.request.get(journal.address + PAGE).text()
    (journal.folder / POST).unlink()
    # Other posts link to it: a mistake, and the last good page stays.
    page.wait_for_function(f"() => ({OVERLAY}).includes('to fix')")
    assert page.get_by_role("link", name="The second retake").count() > 0


def test_a_mistake_is_shown_with_its_place_and_heals(preview, open_page):
    journal = preview()
    page = open_page(journal.address + PAGE)
    journal.edit("title: The retake", "date: 2024-02-31\ntitle: The retake")
    page.wait_for_function(f"() => ({OVERLAY}).includes('1 error to fix')")
    said = page.evaluate(OVERLAY)
    assert re.search(re.escape(POST) + r":\d+:\d+", said)
    assert "\ndate: 2024-02-31" in said, "the line of the file stands below"
    assert page.locator("h1").inner_text() == "The retake", "the last good page stays"
    journal.edit("date: 2024-02-31\n", "")
    page.wait_for_function("() => !document.querySelector('#daybook-preview')")


def test_what_is_not_public_bears_a_mark(preview, open_page):
    journal = preview()
    journal.edit("title: The retake", "draft: yes\ntitle: The retake")
    page = open_page(journal.address + PAGE)
    page.wait_for_function("() => document.querySelector('.badge')")
    assert page.locator(".badge").first.inner_text() == "draft"


def test_as_public_shows_what_everybody_will_see(preview, open_page):
    journal = preview("--as", "public")
    page = open_page(journal.address + PAGE)
    assert page.locator(".badge").count() == 0
    staff = page.request.get(journal.address + "posts/before-the-doors-open/")
    assert staff.status == 404


def test_another_branch_is_another_journal(preview, open_page):
    journal = preview()

    def git(*words):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@school.example", *words], cwd=journal.folder, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "As it is")
    git("checkout", "-qb", "autumn")
    for number in range(40):
        text = f"---\ntitle: Leaf {number}\nlevels: school\ntags: trust\n---\nIt fell on day {number}.\n"
        (journal.folder / f"content/posts/2026/2026-10-24-leaf-{number}.md").write_text(text, encoding="utf-8")
    journal.edit("title: The retake", "title: The retake in autumn")
    git("add", ".")
    git("commit", "-qm", "Autumn")
    page = open_page(journal.address + "posts/")
    page.wait_for_function(SHOWN, arg="Leaf 39")
    git("checkout", "-q", "main")
    page.wait_for_function("() => !document.body.innerText.includes('Leaf 39')")
    assert "in autumn" not in page.request.get(journal.address + PAGE).text()
    git("checkout", "-q", "autumn")
    page.wait_for_function(SHOWN, arg="Leaf 39")
    assert "in autumn" in page.request.get(journal.address + PAGE).text()
