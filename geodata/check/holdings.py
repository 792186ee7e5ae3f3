"""Who held a piece on a day, and when two pieces faced each other: control.csv, looked up."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from geodata.days import in_force
from geodata.holding import CONTESTED, HANDOVER
from geodata.problems import Problem
from geodata.record import Numbered


class Holdings:
    """The rows of control.csv by piece, and by sides.csv on whose side a holder stands."""

    def __init__(self, control: list[Numbered], sides: list[Numbered] = ()) -> None:
        self._side = {row.holder: row.side for _, row in sides}
        # On whose side all ground lay that no piece is of; None where no row says so.
        self.around = next((row.side for _, row in sides if row.around), None)
        self._rows: dict[str, list] = {}
        for _, row in control:
            self._rows.setdefault(row.piece_id, []).append(row)

    @property
    def sides(self) -> set[str]:
        """The sides between which there are lines of contact."""
        return set(self._side.values())

    def holder(self, piece: str, on: date) -> str | None:
        """Return who is named first as holder on a day, None when nobody is.

        Of contested ground it is the one on whose side of the drawn front it lies.
        """
        return next((row.holder for row in self._rows.get(piece, ())
                     if in_force(row.valid_from, row.valid_to, on)), None)

    def days(self, *pieces: str) -> set[date]:
        """Return the first days of all periods of some pieces."""
        return {row.valid_from for piece in pieces for row in self._rows.get(piece, ())}

    def side(self, piece: str, on: date) -> str | None:
        """Return on which side of a line of contact a piece lay, None when on neither."""
        return self._side.get(self.holder(piece, on))


def manner_problems(control: list[Numbered]) -> list[Problem]:
    """Return a problem for each row whose two parties do not fit its manner.

    What is being handed over must pass to the one whom the row names; what was contested to
    one of the two.
    """
    problems = []

    def tell(line: int, column: str, fault: str, mend: str) -> None:
        problems.append(Problem("control.csv", line, column, fault, mend))

    chains: dict[str, list[Numbered]] = {}
    for line, row in control:
        chains.setdefault(row.piece_id, []).append((line, row))
        if CONTESTED in (row.holder, row.other):
            tell(line, "holder", "'contested' is no party",
                 "name the two in holder and other, and write contested as manner")
        elif row.manner == "held" and row.other:
            tell(line, "other", f"names {row.other!r}, but the piece is held",
                 "leave other empty, or write contested or handover as manner")
        elif row.manner != "held" and row.other in (None, row.holder):
            what = "receives it" if row.manner == HANDOVER else "the other party is"
            tell(line, "other", f"does not say who {what}", "name the second of the two holders")
    for rows in chains.values():
        rows.sort(key=lambda pair: pair[1].valid_from)
        for (line, row), (_, later) in pairwise(rows):
            if row.manner == HANDOVER and row.other and later.holder != row.other:
                tell(line, "other", f"{row.piece_id!r} is being handed over to {row.other}, but "
                     f"passes to {later.holder}", "name who received it, or correct the next row")
            elif row.manner == CONTESTED and later.holder not in (row.holder, row.other):
                tell(line, "other", f"{row.piece_id!r} is contested by {row.holder} and "
                     f"{row.other}, but passes to {later.holder}", "name the two who contest it")
    return problems
