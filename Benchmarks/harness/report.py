"""The report, in Markdown."""

import os
import platform

from harness.bars import bars

ROWS = [("Daybook", "clean"), ("Daybook", "unchanged"), ("Hugo", "clean"), ("Hugo in full", "clean"), ("plain C", "clean")]


def report(session, sizes, versions, file_system, load):
    yield "## Machine and programs\n"
    yield f"- {platform.system()} {platform.release()}, {processor()}; two of {os.cpu_count()} cores used"
    yield f"- files on {file_system}; load {load[0]:.2f} before, {os.getloadavg()[0]:.2f} after"
    for name, version in versions.items():
        yield f"- {name}: {version}"
    for size in sizes:
        yield from times(session, size)
    yield from work(session, sizes[-1])
    yield "\n## Bars\n"
    yield "| | measured | at most | |\n| --- | ---: | ---: | --- |"
    for bar in bars(session, sizes):
        value = "–" if bar.value is None else f"{number(bar.value)}{bar.unit}"
        yield f"| {bar.text} | {value} | {number(bar.limit)}{bar.unit} | {bar.verdict} |"


def times(session, size):
    yield f"\n## {size:,} posts\n"
    yield "| | runs | wall, median s | least–most | processor s | peak MB | to Daybook's clean: wall | memory |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    own = session.middle("Daybook", "clean", size)
    for name, kind in ROWS:
        row = session.middle(name, kind, size)
        if not row:
            continue
        walls = [run.wall for run in session.runs[name, kind, size]]
        ratios = f"{row.wall / own.wall:.2f} | {row.peak / own.peak:.2f}" if own else "– | –"
        yield (
            f"| {name}, {kind} | {len(walls)} | {row.wall:.3f} | {min(walls):.3f}–{max(walls):.3f} "
            f"| {row.cpu:.3f} | {row.peak / 1e6:.1f} | {ratios} |"
        )


def work(session, size):
    yield f"\n## What was written, {size:,} posts\n"
    yield "| | post pages | all pages | files | MB | pages of terms | missing |"
    yield "| --- | ---: | ---: | ---: | ---: | --- | --- |"
    for (name, of_size), output in sorted(session.outputs.items(), key=lambda item: item[0]):
        if of_size == size:
            lists = ", ".join(f"{count} {term}" for term, count in output.lists.items()) or "–"
            missing = ", ".join(output.missing) or "–"
            yield (
                f"| {name} | {output.posts:,} | {output.pages:,} | {output.files:,} | {output.size / 1e6:.1f} "
                f"| {lists} | {missing} |"
            )
    for path in sorted(set(session.rewritten.get(size, [])))[:10]:
        yield f"\nwritten though nothing changed: `{path}`"


def number(value):
    return f"{value:,.0f}" if value == int(value) else f"{value:.3f}" if value < 10 else f"{value:.1f}"


def processor():
    try:
        with open("/proc/cpuinfo") as lines:
            return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()
