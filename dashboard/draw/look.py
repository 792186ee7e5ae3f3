"""How a map is shown: the day, the names, what is chosen and what is left out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dashboard.draw.difference_picture import HIDDEN


@dataclass(frozen=True)
class Look:
    """How a document is shown: everything but the day is optional.

    ``words`` are the speakers in whose words it is written: one, or two beside each other.
    """

    day: int
    hidden: frozenset[str] = field(default_factory=frozenset)
    language: str = "en"
    selected: str = ""
    other: int | None = None
    difference: bool = False
    words: tuple[str, ...] = ()

    @property
    def over_all(self) -> Look:
        """The look without what a difference is drawn without."""
        return replace(self, hidden=self.hidden | HIDDEN) if self.difference else self
