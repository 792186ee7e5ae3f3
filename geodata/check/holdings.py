"""Who held a piece on a day, and when two pieces faced each other: control.csv, looked up."""

from __future__ import annotations

from datetime import date

from geodata.days import in_force
from geodata.record import Numbered

# On whose side of a line of contact a holder stands.
_SIDE = {"karabakh": "karabakh", "peacekeepers": "karabakh", "azerbaijan": "azerbaijan"}


class Holdings:
    """The rows of control.csv by piece."""

    def __init__(self, control: list[Numbered]) -> None:
        self._rows: dict[str, list] = {}
        for _, row in control:
            self._rows.setdefault(row.piece_id, []).append(row)

    def holder(self, piece: str, on: date) -> str | None:
        """Return who held a piece on a day, None when nobody is named."""
        return next((row.holder for row in self._rows.get(piece, ())
                     if in_force(row.valid_from, row.valid_to, on)), None)

    def days(self, *pieces: str) -> set[date]:
        """Return the first days of all periods of some pieces."""
        return {row.valid_from for piece in pieces for row in self._rows.get(piece, ())}

    def side(self, piece: str, on: date) -> str | None:
        """Return on which side of a line of contact a piece lay, None when on neither."""
        return _SIDE.get(self.holder(piece, on))
