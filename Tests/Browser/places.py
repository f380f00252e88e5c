"""Where the tests find and leave things."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
WORK = REPOSITORY / ".build-browser"
# As `make test-browser` builds it.
PROGRAM = REPOSITORY / ".build/debug/daybook"
SITES = WORK / "sites"
FAILURES = WORK / "failures"
SAMPLE = SITES / "sample"
HOSTILE = SITES / "hostile"
JOURNALS = {"sample": SAMPLE, "hostile": HOSTILE}
# Where on its server each of them stands, as its daybook.yml says.
BELOW = {"sample": "/", "hostile": "/our/journal/"}
