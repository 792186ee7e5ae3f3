"""What is wrong with a place that was asked for, for whoever tells it in a language."""

from __future__ import annotations

NO_POINT, OUTSIDE, SWAPPED, MANY, UNKNOWN, NEAR = KINDS = (
    "no-point", "outside", "swapped", "many", "unknown", "near")


class PlaceError(ValueError):
    """No place of the atlas: its message tells it in English.

    ``kind`` is one of ``KINDS``, ``values`` what the message is filled with: ``asked`` as it was
    written, ``places`` the ids of those that are meant or near.
    """

    def __init__(self, message: str, kind: str, **values: str | float | list[str]) -> None:
        super().__init__(message)
        self.kind, self.values = kind, values
