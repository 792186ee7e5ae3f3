"""Messages that depend on a reader's choice: whole, with their values in braces.

The script fills the same ones (``dashboard/constants.json``).
"""

from __future__ import annotations

# Of an address that could not be taken as it stands; each follows the part that it is about.
NOTICES = {
    "read-as": "read as {meant}",
    "outside": "outside {first} to {last}; the nearest day is shown",
    "no-day": "{value} is not a day; write it as 1994-05-12",
    "two-days": "{value} can be two days; write it as 1994-05-12",
    "no-setting": "not a setting of the atlas",
    "no-version": "not a version of addresses; read as one of today",
    "later-version": "of a later atlas than this; what it means here is shown",
    "view": "not a view; write one of {allowed}",
    "mode": "not a way of comparing; write one of {allowed}",
    "theme": "not a theme of the world; write one of {allowed}",
    "lang": "not a language of the map; write one of {allowed}",
    "ui": "not a language of the atlas; write one of {allowed}",
    "layers": "not a list of layers",
    "sel": "not the name of something on the map",
    "at": "not a viewport; write longitude,latitude,zoom",
}

# Of what changed last, and of how much of it is said; ``{changes}`` is said in between.
CHANGES = {
    "today": "{changes}",
    "last-change": "Last change: {day}: {changes}",
    "last-event": "Last event: {day}: {changes}",
    "and-more": "{changes} and {more} more",
}

# How ground was held; contested ground names neither side first.
HELD = {
    "held": "{holder}",
    "handover": "{holder}, being handed over to {other}",
    "contested": "{holder}",
}

# How one place stood on a day, as ``contact-lines where`` says it.
STANDING = {
    "place": "{name}{lon:.4f} E, {lat:.4f} N, on {day}",
    "outside": "Outside the ground that the atlas says a holder of.",
    "holder": "Held by: {held}, since {since}",
    "attested": "On the word of: {evidence}",
    "cited": "By: {cited}",
    "piece": "Piece: {piece}; district then {then}, today {today}",
    "inside": "Inside the former oblast",
    "not-inside": "Not inside the former oblast",
    "zone": "Within: {zone} ({by})",
    "said": "Said by {speaker}: {says}",
    "not-of-one": "Uncertain: this ground was not simply held by one side.",
    "too-near": "Uncertain: the line between the sides is nearer than it is accurate.",
    "line": "Nearest line between the sides: {name}, {metres} away, accurate to {accuracy}: "
            "{verdict}",
    "border": "Border of the former oblast: {metres} away, accurate to {accuracy}: {verdict}",
    "near": "uncertain",
    "far": "on one side of it",
    "no-line": "No line between the sides on this day",
    "sources": "Sources:",
}


def notice(name: str, **values: object) -> str:
    """Return a notice with its values."""
    return NOTICES[name].format(**values)
