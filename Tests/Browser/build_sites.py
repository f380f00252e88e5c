"""Builds the sites that the tests look at: python build_sites.py PROGRAM"""

import shutil
import subprocess
import sys

from hostile_journal import write_hostile_journal
from places import FAILURES, HOSTILE, REPOSITORY, SAMPLE, WORK

DAY = "2026-11-01"


def build(program, journal, output):
    subprocess.run([program, "build", journal, "--output", output, "--now", DAY, "--quiet"], check=True)


def main(program):
    for folder in (FAILURES, SAMPLE, HOSTILE, WORK / "hostile-journal"):
        shutil.rmtree(folder, ignore_errors=True)
    write_hostile_journal(WORK / "hostile-journal")
    build(program, REPOSITORY, SAMPLE)
    build(program, WORK / "hostile-journal", HOSTILE)


if __name__ == "__main__":
    main(sys.argv[1])
