"""Who held a piece on a day, and when two pieces faced each other: control.csv, looked up."""

from __future__ import annotations

from datetime import date

from geodata.days import in_force
from geodata.record import Numbered


class Holdings:
    """The rows of control.csv by piece, and by sides.csv on whose side a holder stands."""

    def __init__(self, control: list[Numbered], sides: list[Numbered] = ()) -> None:
        self._side = {row.holder: row.side for _, row in sides}
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
        return self._side.get(self.holder(piece, on))
