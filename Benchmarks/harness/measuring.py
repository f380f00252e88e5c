"""One run of a command, and what it took."""

import os
import subprocess
import sys
from statistics import median
from typing import NamedTuple

from harness.programs import BUILD


class Run(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds of processor time, user and system, over all threads
    peak: int  # bytes resident at most


def run(command):
    """Runs a command through `measure`, on two cores, once all that earlier runs wrote is on the disk.

    Raises SystemExit, with what the command said, when it fails: a failed build has no time.
    """
    os.sync()
    reader, writer = os.pipe()
    words = ["bash", "-c", f'exec "$@" 3>&{writer}', "measure", BUILD / "measure", *map(str, command)]
    done = subprocess.run(words, pass_fds=[writer], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    os.close(writer)
    with os.fdopen(reader) as report:
        fields = report.read().split()
    if len(fields) != 5 or fields[0] != "0":
        said = done.stdout.decode(errors="replace")[-2000:]
        sys.exit(f"failed with status {fields[0] if fields else '?'}: {' '.join(map(str, command))}\n{said}")
    return Run(float(fields[1]), float(fields[2]) + float(fields[3]), int(fields[4]))


def middle(runs):
    """The median of each figure by itself."""
    return Run(*(median(figures) for figures in zip(*runs)))
