"""All runs of one benchmark, and what they took."""

import shutil
import subprocess
import time
from collections import defaultdict

from harness.generators import slugs
from harness.measuring import middle, run
from harness.outputs import changed, examine, snapshot
from harness.programs import HERE


class Session:
    """Runs by (generator's name, kind, size), where the kind is 'clean', 'unchanged' or 'empty'."""

    def __init__(self, folder, generators, corpus_maker):
        self.folder = folder
        self.generators = generators
        self.corpus_maker = corpus_maker
        self.runs = defaultdict(list)
        self.outputs = {}  # by (generator's name, size)
        self.rewritten = {}  # by size: the files that a build without changes wrote

    def make_corpus(self, size):
        corpus = self.folder / f"corpus-{size}"
        words = [self.corpus_maker, str(size), corpus / "journal", "--hugo", corpus / "hugo"]
        subprocess.run(words, check=True)
        shutil.copytree(HERE / "hugo-site", corpus / "hugo", dirs_exist_ok=True)
        shutil.copytree(HERE / "hugo-site-full", corpus / "hugo" / "full")
        time.sleep(0.2)  # a build within a tenth of a second of a change leaves no stamp to know an unchanged journal by

    def make_empty_journal(self):
        journal = self.folder / "corpus-0" / "journal"
        (journal / "content" / "posts").mkdir(parents=True)
        (journal / "daybook.yml").write_text("title: An empty journal\nurl: https://journal.example\nlanguage: en\n")

    def run_round(self, number, sizes):
        """One run of everything; each round begins with another generator, so that none is always the first."""
        turn = number % len(self.generators)
        for size in sizes:
            for generator in self.generators[turn:] + self.generators[:turn]:
                self.run_clean(generator, size, number)
        for generator in self.generators:
            if generator.name == "Daybook":
                self.time(generator, "empty", 0, self.output_folder(generator, 0, number))

    def run_clean(self, generator, size, number):
        if generator.is_slow and number > 0:
            return
        output = self.output_folder(generator, size, number)
        self.time(generator, "clean", size, output)
        if number == 0:
            corpus = self.folder / f"corpus-{size}"
            self.outputs[generator.name, size] = examine(
                output, slugs(corpus), generator.posts, generator.terms, generator.required)
        if generator.name == "Daybook":
            self.run_unchanged(generator, size, output)

    def run_unchanged(self, generator, size, output):
        before = snapshot(output)
        self.time(generator, "unchanged", size, output)
        self.rewritten[size] = self.rewritten.get(size, []) + changed(before, snapshot(output))

    def output_folder(self, generator, size, number):
        """A new folder each time: a file system that has just lost 10,000 files is slow to make new ones."""
        return self.folder / f"output-{generator.name.lower().replace(' ', '-')}-{size}-{number}"

    def time(self, generator, kind, size, output):
        command = generator.command(self.folder / f"corpus-{size}", output)
        self.runs[generator.name, kind, size].append(run(command))

    def middle(self, name, kind, size):
        """The medians of a row, or None where it was not run."""
        runs = self.runs.get((name, kind, size))
        return middle(runs) if runs else None
