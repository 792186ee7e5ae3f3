"""Faults of the data, said so that whoever can mend them knows where to look.

One fault has many consequences: a piece that cannot be read leaves a hole, lines beside
nothing, rows that name no piece. So what was found is kept in two heaps: the causes, which
are told, and what was found by a check whose ground was already known to be faulty, which is
counted. A follower that is a fault in its own right is told once the causes are mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it is, what was found, what would do."""

    file: str
    line: int
    column: str
    found: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.column}: {self.found}; {self.mend}"

    def on_line(self, lines: Mapping[str, int]) -> Problem:
        """Return the problem with the line of the feature that its column names first."""
        label = self.column.partition(":")[0]
        return self if self.line else replace(self, line=lines.get(label, 0))


@dataclass
class Findings:
    """All that a check found: causes first, in the order of mending; then what may follow.

    ``faulty`` names the ground that is known to be unsound, as "pieces" or "ids of events".
    """

    causes: list[Problem] = field(default_factory=list)
    followers: list[Problem] = field(default_factory=list)
    faulty: set[str] = field(default_factory=set)

    def add(self, problems: Iterable[Problem], of: Iterable[str] = (),
            needs: Iterable[str] = ()) -> None:
        """Keep what one check found: as followers, if the ground that it needs is faulty.

        ``of`` becomes faulty ground when there was anything to find.
        """
        ordered = sorted(set(problems))
        heap = self.followers if self.faulty.intersection(needs) else self.causes
        heap += [problem for problem in ordered if problem not in heap]
        if ordered:
            self.faulty.update(of)


def of_what_follows(count: int) -> str:
    """Return the line that ends a list of causes, empty when nothing follows from them."""
    if not count:
        return ""
    return (f"and {count} more that may follow from the above: mend that first, then check "
            "again (check --all tells them too)")


class DataError(ValueError):
    """The data cannot be used; carries every fault that was found, not just the first."""

    def __init__(self, problems: list[Problem], followers: int = 0) -> None:
        self.problems = list(problems)
        count = len(self.problems)
        head = f"{count} fault{'s' if count != 1 else ''} in the data"
        last = [of_what_follows(followers)] if followers else []
        super().__init__("\n".join([head, *map(str, self.problems), *last]))
