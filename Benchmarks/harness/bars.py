"""The bars that Daybook has to clear."""

from typing import NamedTuple, Optional


class Bar(NamedTuple):
    text: str
    value: Optional[float]  # None: not measured
    limit: float
    unit: str = ""

    @property
    def verdict(self):
        if self.value is None:
            return "not measured"
        return "PASS" if self.value <= self.limit else "FAIL"


def bars(session, sizes):
    """All bars; those against others and against its own clean build are for the largest size alone."""
    largest = sizes[-1]
    clean = session.middle("Daybook", "clean", largest)
    unchanged = session.middle("Daybook", "unchanged", largest)
    empty = session.middle("Daybook", "empty", 0)
    hugo = session.middle("Hugo", "clean", largest)
    full = session.middle("Hugo in full", "clean", largest)
    plain = session.middle("plain C", "clean", largest)
    rewritten = len(session.rewritten[largest]) if largest in session.rewritten else None
    posts = f"{largest:,} posts"
    return [
        Bar(f"wall time to Hugo's, {posts}, clean", ratio(clean, hugo, "wall"), 1 / 8),
        Bar(f"wall time to Hugo's with related posts and all feeds, {posts}, clean", ratio(clean, full, "wall"), 1 / 8),
        Bar(f"peak memory to Hugo's, {posts}, clean", ratio(clean, hugo, "peak"), 1 / 8),
        Bar(f"wall time to the plain C program's, {posts}, clean", ratio(clean, plain, "wall"), 2),
        Bar(f"wall time with nothing changed to a clean build's, {posts}", ratio(unchanged, clean, "wall"), 0.4),
        Bar(f"files written with nothing changed, {posts}", rewritten, 0),
        # "Under 40 ms": a median of microseconds never is exactly at it.
        Bar("an empty journal", empty and empty.wall * 1000, 40, " ms"),
        *growth(session, sizes),
        *completeness(session, sizes),
    ]


def ratio(one, other, figure):
    return getattr(one, figure) / getattr(other, figure) if one and other else None


def growth(session, sizes):
    for small, large in zip(sizes, sizes[1:]):
        one, other = (session.middle("Daybook", "clean", size) for size in (large, small))
        for figure, name in (("wall", "wall time"), ("peak", "peak memory")):
            yield Bar(f"growth of {name}, {small:,} → {large:,} posts", ratio(one, other, figure), large / small)


def completeness(session, sizes):
    """Equal work is a bar, too: a generator that leaves pages out is quick."""
    for (name, size), output in sorted(session.outputs.items(), key=lambda item: item[0]):
        if size == sizes[-1]:
            missing = size - output.posts + len(output.missing)
            yield Bar(f"pages that {name} left out, {size:,} posts", missing, 0)
