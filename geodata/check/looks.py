"""Every value that is drawn has a look that can be drawn, and by which it is told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geodata.problems import Problem
from geodata.record import Numbered
from geodata.vocabulary import CONTACT, OUTLINED

FILE = "vocabulary.csv"
# The shapes of marks: dashboard/draw/marks.py draws these, and a test compares the two.
SHAPES = frozenset({"arrow", "asterisk", "block", "diamond", "disc", "dot", "frame", "lozenge",
                    "plus", "ring", "square", "triangle"})
# What a look can be: one or more of these, parted by blanks. Colours are read where it is drawn.
_HEX = r"#(?:[0-9a-f]{3}|[0-9a-f]{6})"
_LOOKS = re.compile("|".join(f"(?:{look})" for look in (
    rf"(?:fill|pale):{_HEX}",  # pale: of what is left as it was, in a comparison
    rf"hatch:-?\d+,\d+,[\d.]+,{_HEX},[\d.]+",
    r"receiver:-?\d+,\d+,[\d.]+,[\d.]+",  # a hatch in the colour of whoever receives the land
    r"stripes:-?\d+,\d+,[a-z-]+,[a-z-]+",  # two values' colours, as wide each
    r"line:[a-z-]+:[#\w.,-]+(?:;[a-z-]+:[#\w.,-]+)*",
    rf"mark:(?:{'|'.join(sorted(SHAPES))})",
    "path:[A-Za-z0-9._-]+", "(?:over|as|refused):[a-z-]+", "area", "plain", "none",
    r"span:\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d",  # of days, first and last
    "named",  # the one zone that the map names and the sentence gives the area of
    r"within:\d+(?:\.\d+)?",  # an outline so many pixels within its edge
    "today",  # a row of it stands among what is on the map today
    "map",  # a view that is one
    "backs",  # a position that is for one of the parties
    "by:[a-z-]+",  # the speaker who claims what it outlines
    "gone",  # a holder that holds nothing any more: it is told last
    r"sheet:\d",  # its place among the parts of the world that a sheet of the whole has beside it
    "side",  # an authority of one of the two sides: in English their names stand as a pair
    "open",  # it goes on beyond the area shown, whose edge is no limit of it
)))
# By which values are told apart, in a list all of whose values have one.
_APART = {"fill", "mark"}
# So many values show what goes for all of a list.
_MANY = 4
# How a layer is drawn, and in which lists a kind of line or zone finds its layer.
_DRAWN = {"line", "hatch", "as"}
_LAYERS = {"line-kind": ("layer-line",), "zone-kind": ("layer-zone", "layer-statement",
                                                        "layer-wars")}


def look_problems(rows: list[Numbered]) -> list[Problem]:
    """Return a problem for each value that would be drawn as nothing, or as another is."""
    lists: dict[str, list[Numbered]] = {}
    for line, row in rows:
        lists.setdefault(row.list, []).append((line, row))
    return [problem for name, listed in lists.items() for problem in (
        *_unlike_the_others(name, listed), *_drawn_alike(name, listed),
        *_without_layer(name, listed, lists), *_undrawn(name, listed))] + [
            Problem(FILE, line, "look", f"{wrong!r} is no look",
                    "write it as other rows do: fill:#8f6a9b, hatch:45,7,3.2,#fff,0.5, "
                    f"line:stroke:#23272e;stroke-width:2px, mark: and one of "
                    f"{', '.join(sorted(SHAPES))}")
            for line, row in rows for wrong in (row.look or "").split()
            if not _LOOKS.fullmatch(wrong)]


def _kinds(row) -> set[str]:
    return {look.partition(":")[0] for look in (row.look or "").split()}


def _unlike_the_others(name: str, listed: list[Numbered]) -> Iterator[Problem]:
    """Yield a problem for a value that lacks what all others of its list have.

    One that looks ``as`` something else needs no look of its own.
    """
    if len(listed) < _MANY:
        return
    for line, row in listed:
        others = [other for _, other in listed if other is not row]
        lacking = set.intersection(*map(_kinds, others)) - _kinds(row)
        if lacking and not {"", "as"} & {row.look or "", *_kinds(row)}:
            yield Problem(FILE, line, "look", f"{row.value!r} has no {min(lacking)}, as all other "
                          f"values of {name} have", "write how it is drawn, as theirs")
        if not row.at_start and all(other.at_start for other in others):
            yield Problem(FILE, line, "at_start", f"is empty for {row.value!r}, and for no other "
                          f"value of {name}", "write yes or no")


def _drawn_alike(name: str, listed: list[Numbered]) -> Iterator[Problem]:
    """Yield a problem for each value that looks as another of a list of fills or marks."""
    if not set.intersection(*(_kinds(row) for _, row in listed)) & _APART:
        return
    seen: dict[str, str] = {}
    for line, row in listed:
        other = seen.setdefault(row.look, row.value)
        if other != row.value:
            yield Problem(FILE, line, "look", f"{row.value!r} of {name} is drawn as {other!r} is",
                          "give it a look of its own")


def _without_layer(name: str, listed: list[Numbered],
                   lists: dict[str, list[Numbered]]) -> Iterator[Problem]:
    """Yield a problem for each kind of line or zone of which no layer is drawn."""
    within = _LAYERS.get(name, ())
    drawn = {row.value for layer in within for _, row in lists.get(layer, ())}
    for line, row in listed if drawn else ():
        if row.value not in {*drawn, *CONTACT, *OUTLINED}:
            yield Problem(FILE, line, "value", f"{row.value!r} of {name} has no layer, so that "
                          "nothing shows it or hides it", f"add it to {' or '.join(within)}")


def _undrawn(name: str, listed: list[Numbered]) -> Iterator[Problem]:
    for line, row in listed if name.startswith("layer-") else ():
        if row.look and not _kinds(row) & _DRAWN:
            yield Problem(FILE, line, "look", f"{row.look!r} draws no layer",
                          "write line:, hatch: or as:, as the other layers have")
